using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/ArticleTool.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
