using ArticleTool.Explaining;
using ArticleTool.Reconciling;
using ArticleTool.Records;

namespace ArticleTool.Reporting.Explaining;

/// <summary>An explanation for people: what, then the articles' words, the rules, the sums, the origins, what to ask next.</summary>
public sealed class ExplanationText(TextWriter writer)
{
    /// <summary>Of long lists a reader wants the beginning; scripts get all of it.</summary>
    private const int MostShown = 16;
    private const string Indent = "  ";
    private const int Width = 98;

    public void Write(Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        writer.WriteLine($"{explanation.Kind} {explanation.Id}");
        Wrapped(explanation.Summary, Indent);
        Section("evidence", explanation.Evidence.GroupBy(q => (q.Document, q.Sentence)).ToList(), Evidence);
        Section("rules", explanation.Rules, Rule);
        Section("decisions", explanation.Decisions, Decision);
        Section("origins", explanation.Origins, Origin);
        Section("copies", explanation.Copies, Copy);
        Section("ask on", explanation.Related, Related);
    }

    private void Section<T>(string heading, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
            return;
        writer.WriteLine();
        writer.WriteLine(heading);
        foreach (var item in items.Take(MostShown))
            write(item);
        if (items.Count > MostShown)
            writer.WriteLine($"{Indent}… and {items.Count - MostShown} more (--format json has them all)");
    }

    /// <summary>A sentence once, with the places in it that count.</summary>
    private void Evidence(IGrouping<(string Document, string Sentence), Quote> quotes)
    {
        Wrapped($"> {OneLine(quotes.Key.Sentence)}", Indent);
        foreach (var quote in quotes)
            writer.WriteLine($"{Indent}{Indent}{quote.Role}: {Shortened(OneLine(quote.Text))}  [{quote.Document} {quote.Start}-{quote.End}]");
    }

    private void Rule(FiredRule rule) => Wrapped($"{rule.Name}: {rule.Says}{(rule.From is { } file ? $"  [{file}]" : "")}", Indent);

    private void Decision(Decision decision)
    {
        writer.WriteLine();
        writer.WriteLine($"{Indent}{decision.Left}");
        writer.WriteLine($"{Indent}{decision.Right}");
        var width = decision.Steps.Select(s => s.Name.Length).Append("threshold".Length).Max();
        foreach (var step in decision.Steps)
            writer.WriteLine(decision.Threshold is null ? $"{Indent}{Indent}{step.Name}: {step.Meaning}" : Bar(step.Name, Signed(step.Points), $"{step.Sum}", step.Meaning, width));
        if (decision.Threshold is { } threshold)
            writer.WriteLine(Bar("threshold", "", $"{threshold}", "", width));
        writer.WriteLine($"{Indent}{Indent}-> {decision.Outcome}");
    }

    private static string Bar(string name, string points, string sum, string meaning, int width) =>
        $"{Indent}{Indent}{name.PadRight(width)} {points,4} {sum,4}  {meaning}".TrimEnd();

    private static string Signed(int points) => points > 0 ? $"+{points}" : $"{points}";

    private void Origin(OriginChain chain)
    {
        writer.WriteLine($"{Indent}{chain.Value}");
        var indent = Indent + Indent;
        foreach (var step in chain.Steps)
        {
            Wrapped(Step(step), indent);
            indent += Indent;
        }

        writer.WriteLine($"{indent}= {string.Join(", ", chain.Origins)}");
    }

    private static string Step(OriginStep step) => step.Kind switch
    {
        "article" => $"{step.Name} ({step.Document})",
        "copyOf" => $"printed before by {step.Name} ({step.Document})",
        "body" => $"of {step.Name}",
        "repeats" => $"repeats bare what it has from {step.Name}",
        _ => $"says {step.Name}  [{step.Document} {step.Start}-{step.End}]",
    };

    private void Copy(CopyRecord copy)
    {
        writer.WriteLine($"{Indent}{copy.Document} repeats {copy.Of}, similarity {copy.Similarity.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
        foreach (var span in copy.Spans)
            writer.WriteLine($"{Indent}{Indent}{span.Start}-{span.End} = {span.OfStart}-{span.OfEnd}");
    }

    private void Related(RelatedRecord related) =>
        writer.WriteLine($"{Indent}{ShellWord.Of(related.Id)}  {related.Kind}: {Shortened(OneLine(related.Text))}");

    private void Wrapped(string text, string indent)
    {
        foreach (var (i, line) in TextLines.Wrap(text, Width - indent.Length).Index())
            writer.WriteLine(i == 0 ? indent + line : indent + Indent + line);
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Shortened(string text) => TextLines.Shorten(text, 70);
}
