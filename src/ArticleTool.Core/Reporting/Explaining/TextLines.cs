using System.Text;

namespace ArticleTool.Reporting.Explaining;

/// <summary>Lays words out in short lines.</summary>
internal static class TextLines
{
    /// <summary>Lines of at most so many characters, where no single word is longer.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        if (line.Length > 0)
            yield return line.ToString();
    }

    public static string Shorten(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var cut = text.LastIndexOf(' ', most - 1);
        return text[..(cut > 0 ? cut : char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1)] + "…";
    }
}
