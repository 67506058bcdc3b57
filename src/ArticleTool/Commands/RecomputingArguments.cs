using System.CommandLine;
using ArticleTool.Reading;

namespace ArticleTool.CommandLine.Commands;

/// <summary>What a report does not hold and its articles are not read rightly without. Dates and outlets it does hold.</summary>
internal sealed class RecomputingArguments
{
    private readonly Option<string?> root = new("--root") { HelpName = "DIR", Description = "As 'extract' was given it" };
    private readonly Option<string[]> field = new("--field") { HelpName = "NAME=KEY", Description = "As 'extract' was given it" };
    private readonly Option<string?> names = new("--names") { HelpName = "FILE", Description = "The name file that the report was made with" };
    private readonly Option<string?> models = new("--models") { HelpName = "DIR", Description = "The models that the report was made with" };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { root, field, names, models })
            command.Add(option);
    }

    public WhySettings Of(ParseResult parsed, Terminal terminal, string id, string report, string[] articles, bool json) => new(
        id,
        report,
        ReadingArguments.Checked(new ReadingOptions(articles, terminal.WorkingDirectory, Root: parsed.GetValue(root)) { Fields = ReadingArguments.FieldsOf(parsed.GetValue(field)) }),
        parsed.GetValue(names),
        parsed.GetValue(models),
        json);
}
