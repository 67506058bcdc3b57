using ArticleTool.Tests.CommandLine;

namespace ArticleTool.Tests.Documentation;

/// <summary>
/// The README cannot drift: its commands run, in its order, on a copy of seeds and samples, and print what it shows.
/// In shown output a line <c>…</c> stands for any lines, and <c>…</c> at a line's end for the rest of it.
/// </summary>
public sealed class ReadmeTests : IDisposable
{
    private const string Elision = "…";
    private readonly string folder = Directory.CreateTempSubdirectory("readme-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Every_command_of_the_README_does_what_the_README_shows()
    {
        foreach (var part in new[] { "samples", "seeds" })
            Copy(Repository.At(part), Path.Combine(folder, part));
        var ran = 0;
        foreach (var (command, shown) in Commands(File.ReadAllLines(Repository.At("README.md"))).Where(c => c.Command.StartsWith("./articletool ", StringComparison.Ordinal)))
        {
            var run = CommandRun.In(folder, command.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..]);
            run.ExitCode.ShouldBeInRange(0, 1, $"{command}\n{run.Error}");
            ShouldShow(command, shown, run.Output);
            ran++;
        }

        ran.ShouldBeGreaterThan(3);
    }

    [Fact]
    public void The_findings_that_the_README_opens_with_stand_in_the_sample_report()
    {
        var report = File.ReadAllText(Repository.At("samples", "ferry.report.json"));
        var block = File.ReadAllText(Repository.At("README.md")).Split("```json\n")[1].Split("\n```")[0];
        foreach (var line in block.Split('\n'))
        {
            using var finding = System.Text.Json.JsonDocument.Parse(line);
            report.ShouldContain($"\"explanation\":\"{finding.RootElement.GetProperty("explanation").GetString()}\"");
        }
    }

    /// <summary>The commands of the console blocks, each with the output lines that follow it.</summary>
    [Fact]
    public void Every_record_that_the_README_shows_stands_in_the_sample_report_to_the_letter()
    {
        var report = File.ReadAllLines(Repository.At("samples", "ferry.report.json")).Select(line => line.TrimEnd(',')).ToHashSet();
        var records = File.ReadAllText(Repository.At("README.md")).Split("<!-- records -->")[1].Split("<!-- /records -->")[0].Split('\n').Where(line => line.StartsWith('{')).ToList();
        records.Count.ShouldBeGreaterThan(8);
        records.Where(record => !report.Contains(record)).ShouldBeEmpty();
    }

    private static IEnumerable<(string Command, List<string> Shown)> Commands(string[] lines)
    {
        (string Command, List<string> Shown)? current = null;
        var inside = false;
        foreach (var line in lines)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                if (current is { } finished)
                    yield return finished;
                current = null;
                inside = line == "```console";
            }
            else if (inside && line.StartsWith("$ ", StringComparison.Ordinal))
            {
                if (current is { } finished)
                    yield return finished;
                current = (line[2..], []);
            }
            else if (inside)
            {
                current?.Shown.Add(line);
            }
        }
    }

    private static void ShouldShow(string command, List<string> shown, string output)
    {
        // CSV ends its lines with CRLF (RFC 4180).
        var actual = output.TrimEnd('\n', '\r').Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
        var at = 0;
        var anywhere = false;
        foreach (var line in shown)
        {
            if (line == Elision)
            {
                anywhere = true;
                continue;
            }

            var found = Array.FindIndex(actual, at, candidate => Matches(line, candidate));
            found.ShouldBeGreaterThanOrEqualTo(0, $"{command}\ndoes not print: {line}\nbut:\n{output}");
            (anywhere || found == at).ShouldBeTrue($"{command}\nprints more before: {line}\nnamely:\n{output}");
            at = found + 1;
            anywhere = false;
        }

        (anywhere || shown.Count == 0 || at == actual.Length).ShouldBeTrue($"{command}\nprints more than the README shows:\n{output}");
    }

    private static bool Matches(string shown, string actual) =>
        shown.EndsWith(Elision, StringComparison.Ordinal) ? actual.StartsWith(shown[..^1], StringComparison.Ordinal) : actual == shown;

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var directory in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(Path.Combine(to, Path.GetRelativePath(from, directory)));
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            File.Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)));
    }
}
