using System.Diagnostics;
using Samples;

namespace Translator.Onnx.Tests;

/// <summary>ONNX's own checker, with shape inference, accepts our files. It needs a Python that has the package <c>onnx</c>: <c>TRANSLATOR_PYTHON</c>, or <c>python3</c>.</summary>
public sealed class CheckerTests
{
    const string Script = "import sys, onnx; onnx.checker.check_model(sys.argv[1], full_check=True); onnx.shape_inference.infer_shapes(onnx.load(sys.argv[1]), check_type=True, strict_mode=True, data_prop=True)";

    static readonly string Python = Environment.GetEnvironmentVariable("TRANSLATOR_PYTHON") is { Length: > 0 } python ? python : "python3";

    public static TheoryData<string> Models => ["DigitsMlp", "DigitsCnn", "ResNet18", "TransformerEncoder", "Gpt"];

    [SkippableTheory]
    [MemberData(nameof(Models))]
    public void Files_are_valid(string name)
    {
        Skip.IfNot(Run("import onnx").Code == 0, $"{Python} has no package onnx");
        Module module = name switch
        {
            "DigitsMlp" => new DigitsMlp(),
            "DigitsCnn" => new DigitsCnn(),
            "ResNet18" => new ResNet18(),
            "Gpt" => new Gpt(),
            _ => new Samples.TransformerEncoder(),
        };
        var graph = Graph.Trace(module);
        using var model = new LoweredModel(graph, Weights.ByFormula(graph));

        var (code, output) = Run(Script, model.Path);

        Assert.True(code == 0, output);
    }

    [SkippableFact]
    public void Every_operator_case_is_valid()
    {
        Skip.IfNot(Run("import onnx").Code == 0, $"{Python} has no package onnx");
        List<LoweredModel> models = [];
        try
        {
            models.AddRange(OperatorCase.All.Select(c => Graph.Trace(c.Module, [.. c.Inputs.Select(i => i.Type)])).Select(g => new LoweredModel(g, Weights.ByFormula(g))));
            var (code, output) = Run("import sys, onnx\nfor file in sys.argv[1:]:\n    onnx.checker.check_model(file, full_check=True)", [.. models.Select(m => m.Path)]);

            Assert.True(code == 0, output);
        }
        finally
        {
            foreach (var model in models) model.Dispose();
        }
    }

    static (int Code, string Output) Run(string script, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(Python, ["-c", script, .. arguments]) { RedirectStandardError = true })!;
            var output = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (-1, $"there is no {Python}");
        }
    }
}
