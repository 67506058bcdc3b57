using ArticleTool.Reading.Files;
using ArticleTool.Reading.Formats;
using ArticleTool.Text;

namespace ArticleTool.Reading;

/// <summary>The articles that some paths lead to, in order of their ids, none of them read yet.</summary>
/// <param name="Problems">Paths that lead nowhere or cannot be opened.</param>
/// <param name="Duplicates">One line for each id that two documents would share.</param>
public sealed record ArticleIndex(IReadOnlyList<ArticleSource> Sources, IReadOnlyList<Problem> Problems, IReadOnlyList<string> Duplicates)
{
    public static ArticleIndex Of(ReadingOptions options)
    {
        var search = FileSearch.In(options);
        var sources = search.Files.Select(Source).OrderBy(source => source.Id, Utf8Order.Comparer).ToList();
        return new ArticleIndex(sources, search.Problems, [.. Repeated(sources)]);
    }

    private static ArticleSource Source(InputFile file) => new(file.Id, () => PlainTextReader.Read(file));

    private static IEnumerable<string> Repeated(List<ArticleSource> sources)
    {
        for (var i = 1; i < sources.Count; i++)
        {
            if (sources[i].Id == sources[i - 1].Id)
                yield return $"two documents have the id '{sources[i].Id}'";
        }
    }
}
