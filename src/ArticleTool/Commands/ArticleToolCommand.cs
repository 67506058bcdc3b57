using System.CommandLine;
using System.CommandLine.Help;

namespace ArticleTool.CommandLine.Commands;

/// <summary>The root: what the tool is, and its commands in the order in which one meets them.</summary>
internal static class ArticleToolCommand
{
    public static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand("Reads news articles, extracts who said and did what, and reconciles it across sources.")
        {
            ExtractCommand.Create(terminal),
            ReconcileCommand.Create(terminal),
            DiffCommand.Create(terminal),
            WhyCommand.Create(terminal),
            EvalCommand.Create(terminal),
            TextCommand.Create(terminal),
            SchemaCommand.Create(terminal),
            ModelCommand.Create(terminal),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }
}
