using System.Diagnostics;

namespace ArticleTool.Tests.CommandLine;

/// <summary>What only a process of its own can show: the shell's redirections, and pipes whose reader goes away.</summary>
public sealed class ProcessTests : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "articletool.dll");
    private readonly string folder = Directory.CreateTempSubdirectory("process-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Two_commands_that_share_a_file_write_behind_one_another()
    {
        if (OperatingSystem.IsWindows())
            return;
        Shell($"(dotnet '{Program}' --version; dotnet '{Program}' --version) > out.txt");
        var lines = File.ReadAllLines(Path.Combine(folder, "out.txt"));
        lines.Length.ShouldBe(2);
        lines[1].ShouldBe(lines[0]);
    }

    [Fact]
    public void Help_that_is_longer_than_a_buffer_comes_through_a_pipe_in_order()
    {
        if (OperatingSystem.IsWindows())
            return;
        Shell($"dotnet '{Program}' extract --help | cat > out.txt");
        File.ReadAllText(Path.Combine(folder, "out.txt")).ShouldStartWith("Description:");
    }

    [Theory]
    [InlineData("extract SEEDS --quiet")]
    [InlineData("schema")]
    public void A_reader_that_goes_away_ends_the_program_quietly(string command)
    {
        if (OperatingSystem.IsWindows())
            return;
        Shell($"dotnet '{Program}' {command.Replace("SEEDS", $"'{Repository.At("seeds")}'", StringComparison.Ordinal)} 2> err.txt | head -n 1 > out.txt");
        File.ReadAllText(Path.Combine(folder, "err.txt")).ShouldBeEmpty();
        File.ReadAllText(Path.Combine(folder, "out.txt")).ShouldBe("{\n");
    }

    private void Shell(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", command]) { WorkingDirectory = folder })!;
        shell.WaitForExit(60_000).ShouldBeTrue();
    }
}
