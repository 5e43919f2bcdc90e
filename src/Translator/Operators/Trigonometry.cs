namespace Translator.Operators;

/// <summary>Sine of an angle in radians.</summary>
public sealed record Sin : UnaryOperator;

/// <summary>Cosine of an angle in radians.</summary>
public sealed record Cos : UnaryOperator;

/// <summary>Tangent of an angle in radians.</summary>
public sealed record Tan : UnaryOperator;

/// <summary>Inverse sine, -π/2 to π/2.</summary>
public sealed record Asin : UnaryOperator;

/// <summary>Inverse cosine, 0 to π.</summary>
public sealed record Acos : UnaryOperator;

/// <summary>Inverse tangent, -π/2 to π/2.</summary>
public sealed record Atan : UnaryOperator;

/// <summary>Hyperbolic sine.</summary>
public sealed record Sinh : UnaryOperator;

/// <summary>Hyperbolic cosine.</summary>
public sealed record Cosh : UnaryOperator;

/// <summary>Inverse hyperbolic sine.</summary>
public sealed record Asinh : UnaryOperator;

/// <summary>Inverse hyperbolic cosine; NaN below 1.</summary>
public sealed record Acosh : UnaryOperator;

/// <summary>Inverse hyperbolic tangent; NaN outside of -1 to 1.</summary>
public sealed record Atanh : UnaryOperator;

/// <summary>Angle of the point (x = b, y = a), -π to π.</summary>
public sealed record Atan2 : BinaryOperator;
