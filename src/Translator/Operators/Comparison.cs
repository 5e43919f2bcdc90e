namespace Translator.Operators;

/// <summary>a = b.</summary>
public sealed record Equal : BinaryPredicate;

/// <summary>a ≠ b.</summary>
public sealed record NotEqual : BinaryPredicate;

/// <summary>a &lt; b.</summary>
public sealed record Less : BinaryPredicate;

/// <summary>a ≤ b.</summary>
public sealed record LessEqual : BinaryPredicate;

/// <summary>a &gt; b.</summary>
public sealed record Greater : BinaryPredicate;

/// <summary>a ≥ b.</summary>
public sealed record GreaterEqual : BinaryPredicate;

/// <summary>Whether x is not a number.</summary>
public sealed record IsNan : UnaryPredicate;

/// <summary>Whether x is infinite, of either sign.</summary>
public sealed record IsInf : UnaryPredicate;
