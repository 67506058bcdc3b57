using ArticleTool.Extracting.Times.Dating;
using ArticleTool.Knowledge;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.CommandLine;

/// <summary>
/// The user's own names, <c>type | name | aliases separated by ;</c>, a name a line, and dated events,
/// <c>happening | day | what it was | names | words | source</c>.
/// </summary>
/// <param name="Sha256">Of the file; null where none was given.</param>
internal sealed record UserNames(NameLists Lists, KnownHappenings Happenings, string? Sha256)
{
    public static UserNames Read(string? file, string workingDirectory)
    {
        if (file is null)
            return new UserNames(NameLists.BuiltIn, KnownHappenings.BuiltIn, null);
        var bytes = Bytes(Path.GetFullPath(file, workingDirectory), file);
        using var reader = new StreamReader(new MemoryStream(bytes));
        var rows = KnowledgeFile.Parse(reader);
        var happenings = rows.Where(IsHappening).Select(row => KnownHappening.Parse(row, 1) ?? throw new UsageException($"--names {file}: line {row.Line}: not 'happening | YYYY-MM-DD | what it was | names | words | source'")).ToList();
        if (rows.FirstOrDefault(row => !IsName(row) && !IsHappening(row)) is { } wrong)
            throw new UsageException($"--names {file}: line {wrong.Line}: not 'type | name | aliases' with a type of {string.Join(", ", Enum.GetNames<MentionType>()).ToLowerInvariant()}, or happening");
        return new UserNames(NameLists.With([.. rows.Where(IsName)]), happenings.Count == 0 ? KnownHappenings.BuiltIn : KnownHappenings.With(happenings), ContentHash.Sha256(bytes));
    }

    private static bool IsHappening(KnowledgeRow row) => row[0].Equals("happening", StringComparison.OrdinalIgnoreCase);

    private static bool IsName(KnowledgeRow row) =>
        row[1].Length > 0 && row[0].Length > 0 && !char.IsAsciiDigit(row[0][0]) && Enum.TryParse<MentionType>(row[0], ignoreCase: true, out _);

    private static byte[] Bytes(string path, string file)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--names {file}: cannot be read: {refused.Message}");
        }
    }
}
