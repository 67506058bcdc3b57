using ArticleTool.CommandLine;

using var terminal = Terminal.OfProcess();
using var interruption = Interruption.Listen(terminal);
var invocation = new Invocation(terminal, interruption);
var exitCode = await invocation.RunAsync(args);
return exitCode;
