namespace ArticleTool.Tests.Extracting;

/// <summary>The lists of <c>Gold/forms</c>: a form a line, and what it is read as.</summary>
internal static class Forms
{
    public static IEnumerable<(string Text, string Expected)> Of(string list) =>
        from line in File.ReadAllLines(Repository.At("tests", "ArticleTool.Tests", "Gold", "forms", list + ".txt"))
        where line.Contains("=>", StringComparison.Ordinal) && line[0] != '#'
        let cells = line.Split("=>", 2, StringSplitOptions.TrimEntries)
        select (cells[0], cells[1]);
}
