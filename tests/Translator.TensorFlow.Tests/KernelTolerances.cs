namespace Translator.TensorFlow.Tests;

/// <summary>Where a kernel of TensorFlow itself is less exact than the goldens' rule asks. Each entry names the kernel and the reason.</summary>
static class KernelTolerances
{
    /// <summary>The goldens' rule for one operator without a float64 output.</summary>
    const double Rule = 2e-6;

    static readonly Dictionary<string, double> ByOperator = new(StringComparer.Ordinal);

    /// <summary>The largest relative difference that passes for one of PyTorch's operators.</summary>
    public static double Of(string op) => ByOperator.GetValueOrDefault(op, Rule);
}
