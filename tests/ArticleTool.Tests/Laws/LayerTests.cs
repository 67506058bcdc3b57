using System.Text.RegularExpressions;

namespace ArticleTool.Tests.Laws;

/// <summary>The arrows between the rooms of the house run one way.</summary>
public partial class LayerTests
{
    /// <summary>A room may use those before it.</summary>
    private static readonly string[] Order = ["Text", "Records", "Knowledge", "Reading", "Annotating", "Extracting", "Reconciling", "Explaining", "Reporting", "Evaluating"];

    public static TheoryData<string> Rooms => [.. Order];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_stage_knows_nothing_of_the_stages_behind_it(string room)
    {
        var later = Order[(Array.IndexOf(Order, room) + 1)..];
        var folder = Repository.At("src", "ArticleTool.Core", room);
        var wrong = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Uses(file).Intersect(later).Select(used => $"{Path.GetRelativePath(folder, file)} uses {used}"));
        wrong.ShouldBeEmpty();
    }

    private static IEnumerable<string> Uses(string file) => NamespaceUse().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\bArticleTool\.([A-Z][A-Za-z]+)")]
    private static partial Regex NamespaceUse();
}
