using System.Text.RegularExpressions;
using ArticleTool.Knowledge;

namespace ArticleTool.Reconciling.Findings;

/// <summary>The sentences that verdicts are told in; see the knowledge file.</summary>
internal static partial class Sentences
{
    private static readonly Dictionary<string, string> Patterns = KnowledgeFile.Read("reconciling/sentences.txt").ToDictionary(row => row[0], row => row[1]);

    /// <summary>The sentence with its places filled, beginning with a capital.</summary>
    /// <param name="fill">What stands in a place such as <c>{asks}</c>, without its braces.</param>
    public static string Fill(string name, Func<string, string> fill)
    {
        var sentence = Place().Replace(Patterns[name], place => fill(place.Groups[1].Value));
        return sentence.Length > 0 ? char.ToUpperInvariant(sentence[0]) + sentence[1..] : sentence;
    }

    [GeneratedRegex(@"[\[{](\w+)[\]}]")]
    private static partial Regex Place();
}
