namespace Translator.Operators;

/// <summary>Rounded down (toward negative infinity).</summary>
public sealed record Floor : UnaryOperator;

/// <summary>Rounded up (toward positive infinity).</summary>
public sealed record Ceil : UnaryOperator;

/// <summary>Rounded to the nearest integer, halves to the even one.</summary>
public sealed record Round : UnaryOperator;
