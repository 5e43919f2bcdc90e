using BenchmarkDotNet.Running;
using Translator.EditorBench;

// What an author waits for. Run from the checkout: dotnet run -c Release --project bench/Translator.EditorBench [-- build|cancel]
if (args is ["build"]) BuildTime.Measure();
else if (args is ["cancel"]) CancellationTime.Measure();
else BenchmarkSwitcher.FromAssembly(typeof(EditLatency).Assembly).Run(args is [] ? ["--filter", "*"] : args);
