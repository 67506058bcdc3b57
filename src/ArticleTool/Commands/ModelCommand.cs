using System.CommandLine;
using System.Globalization;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Annotating.Training;

namespace ArticleTool.CommandLine.Commands;

/// <summary><c>articletool model info|train|evaluate</c>: the embedded engine's models.</summary>
internal static class ModelCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("model", "Show, train and measure the models of the embedded engine.") { Info(terminal), Train(terminal), Evaluate(terminal) };
        HelpWithExamples.Add(command, "articletool model info");
        return command;
    }

    private static Command Info(Terminal terminal)
    {
        var command = new Command("info", "Name, size and contents of the models in this build.");
        HelpWithExamples.Add(command, "articletool model info");
        command.SetAction(_ =>
        {
            using var output = new StreamWriter(terminal.Output, leaveOpen: true) { NewLine = "\n" };
            foreach (var model in ModelFiles.BuiltIn())
                output.WriteLine($"{model.Part} {model.Name}: {model.Bytes} bytes; {model.Contents}");
            return ExitCodes.Done;
        });
        return command;
    }

    private static Command Train(Terminal terminal)
    {
        var treebanks = new Argument<string[]>("TREEBANK") { Arity = ArgumentArity.OneOrMore, Description = "CoNLL-U files (.gz too); one named twice counts double" };
        var tagged = new Option<string?>("--tagged") { HelpName = "FILE", Description = "CoNLL file of word and Penn tag, for the tags words can carry" };
        var output = new Option<string>("--output", "-o") { HelpName = "FILE", Description = "Write the model here", Required = true };
        var command = new Command("train", "Train tagger, lemmatiser and parser. The same data gives the same bytes.") { treebanks, tagged, output };
        HelpWithExamples.Add(command, "articletool model train en_ewt-train.conllu --tagged news.conll -o syntax.br");
        command.SetAction(parsed => Guarded(() =>
        {
            var articles = parsed.GetValue(treebanks)!.SelectMany(ModelFiles.Treebank).ToArray();
            var rows = parsed.GetValue(tagged) is { } file ? ModelFiles.Tagged(file) : [];
            var model = new SyntaxTrainer(new SyntaxRounds(), terminal.Error.WriteLine).Train(articles, rows);
            using var target = OutputFile.Beside(parsed.GetValue(output)!);
            target.Stream.Write(model);
            target.Complete();
            return ExitCodes.Done;
        }));
        return command;
    }

    private static Command Evaluate(Terminal terminal)
    {
        var treebanks = new Argument<string[]>("TREEBANK") { Arity = ArgumentArity.OneOrMore, Description = "CoNLL-U files with gold annotations" };
        var model = new Option<string?>("--model") { HelpName = "FILE", Description = "Measure this model instead of the one in this build" };
        var command = new Command("evaluate", "Measure tokens, sentences, tags, lemmas and trees against treebanks.") { treebanks, model };
        HelpWithExamples.Add(command, "articletool model evaluate en_ewt-dev.conllu", "articletool model evaluate test.conllu --model syntax.br");
        command.SetAction(parsed => Guarded(() =>
        {
            var engine = parsed.GetValue(model) is { } file ? ModelFiles.Engine(file) : new EmbeddedEngine();
            using var output = new StreamWriter(terminal.Output, leaveOpen: true) { NewLine = "\n" };
            output.WriteLine("treebank\ttokens\ttokensF1\tsentencesF1\tupos\txpos\tlemma\tuas\tlas\tendToEndLas");
            foreach (var path in parsed.GetValue(treebanks)!)
                output.WriteLine(Row(path, Evaluation.Of(engine, ModelFiles.Treebank(path))));
            return ExitCodes.Done;
        }));
        return command;
    }

    private static string Row(string path, Evaluation e) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Path.GetFileName(path)}\t{e.TokenCount}\t{e.Tokens:F4}\t{e.Sentences:F4}\t{e.Upos:F4}\t{e.Xpos:F4}\t{e.Lemma:F4}\t{e.Unlabelled:F4}\t{e.Labelled:F4}\t{e.EndToEnd:F4}");

    private static int Guarded(Func<int> action)
    {
        try
        {
            return action();
        }
        catch (ModelException wrong)
        {
            throw new UsageException(wrong.Message);
        }
    }
}
