namespace Translator.Operators;

/// <summary>max(x, 0).</summary>
public sealed record Relu : UnaryOperator;

/// <summary>1 / (1 + e^-x).</summary>
public sealed record Sigmoid : UnaryOperator;

/// <summary>Hyperbolic tangent.</summary>
public sealed record Tanh : UnaryOperator;

/// <summary>x Φ(x), with the error function, or its approximation by tanh.</summary>
/// <param name="Tanh">Whether to use 0.5 x (1 + tanh(√(2/π) (x + 0.044715 x³))).</param>
public sealed record Gelu(bool Tanh) : UnaryOperator;

/// <summary>e^x over its sum along a dimension.</summary>
/// <param name="Dim">From 0.</param>
public sealed record Softmax(int Dim) : UnaryOperator;

/// <summary>Logarithm of <see cref="Softmax"/>, computed stably.</summary>
/// <param name="Dim">From 0.</param>
public sealed record LogSoftmax(int Dim) : UnaryOperator;
