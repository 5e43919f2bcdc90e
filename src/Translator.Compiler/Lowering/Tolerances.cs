namespace Translator.Compiler.Lowering;

/// <summary>How near to PyTorch an output has to be, where its result in double precision is not known: the largest error over the largest value of the output.</summary>
public static class Tolerances
{
    /// <summary>One operator in single precision.</summary>
    public const double OneOperator = 2e-6;
}
