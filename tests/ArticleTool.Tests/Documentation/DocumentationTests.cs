using System.CommandLine;
using ArticleTool.CommandLine;
using ArticleTool.CommandLine.Commands;

namespace ArticleTool.Tests.Documentation;

/// <summary>What the documents say about the command line is what the command line says about itself.</summary>
public class DocumentationTests
{
    private static readonly string Readme = File.ReadAllText(Repository.At("README.md"));

    public static TheoryData<string> Commands => new(Root().Subcommands.Select(c => c.Name));

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_README_names_every_command_and_each_of_its_options(string name)
    {
        Readme.ShouldContain($"`articletool {name}");
        foreach (var option in Options(Root().Subcommands.Single(c => c.Name == name)))
            Readme.ShouldContain($"`{option.Name}", customMessage: $"{name} {option.Name}");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_help_of_every_command_has_an_example(string name) =>
        CommandLine.CommandRun.In(Repository.Root, name, "--help").Output.ShouldContain($"  articletool {name}");

    private static IEnumerable<Option> Options(Command command) =>
        command.Options.Concat(command.Subcommands.SelectMany(Options)).Where(o => !o.Hidden && o.Name != "--help");

    private static RootCommand Root() =>
        ArticleToolCommand.Create(new Terminal(Stream.Null, Stream.Null, TextWriter.Null, Repository.Root, _ => null));
}
