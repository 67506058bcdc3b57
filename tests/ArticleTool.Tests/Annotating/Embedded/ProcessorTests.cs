using System.Diagnostics;

namespace ArticleTool.Tests.Annotating.Embedded;

/// <summary>The report does not depend on what the processor can do: the same bytes with and without vector instructions.</summary>
public sealed class ProcessorTests
{
    [Fact]
    public void Vector_instructions_on_or_off_give_the_same_bytes()
    {
        var folder = Directory.CreateTempSubdirectory("articletool-processor");
        try
        {
            File.WriteAllText(
                Path.Combine(folder.FullName, "a.txt"),
                "Rebels fire on Port Haven\n\nHARLOW (Jan. 5) — Gen. Tariq al-Masri said on Friday that his forces hadn't fired \"more than a dozen\" rockets at the port.\n");
            var usual = Extract(folder.FullName, vectors: true);
            usual.ShouldContain("\"tokens\"");
            Extract(folder.FullName, vectors: false).ShouldBe(usual);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Extract(string folder, bool vectors)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "articletool.dll"), "extract", folder, "--include", "tokens" })
            start.ArgumentList.Add(argument);
        if (!vectors)
            start.Environment["DOTNET_EnableHWIntrinsic"] = "0";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, error.Result);
        return output;
    }
}
