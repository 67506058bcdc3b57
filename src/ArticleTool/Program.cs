using ArticleTool.Annotating.Embedded;
using ArticleTool.CommandLine;

// What takes longest is begun first: the models are read while the command line is.
if (args is ["extract", ..])
    EmbeddedEngine.Warm();
using var terminal = Terminal.OfProcess();
using var interruption = Interruption.Listen(terminal);
var invocation = new Invocation(terminal, interruption);
var exitCode = await invocation.RunAsync(args);
return exitCode;
