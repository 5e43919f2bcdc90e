namespace Translator.Operators;

/// <summary>Sums of each element and all before it along a dimension.</summary>
/// <param name="Dim">From 0.</param>
public sealed record CumSum(int Dim) : UnaryOperator;

/// <summary>Products of each element and all before it along a dimension.</summary>
/// <param name="Dim">From 0.</param>
public sealed record CumProd(int Dim) : UnaryOperator;
