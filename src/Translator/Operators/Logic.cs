namespace Translator.Operators;

/// <summary>Not x, of booleans.</summary>
public sealed record LogicalNot : UnaryOperator;

/// <summary>a and b, of booleans.</summary>
public sealed record LogicalAnd : BinaryOperator;

/// <summary>a or b, of booleans.</summary>
public sealed record LogicalOr : BinaryOperator;

/// <summary>Either a or b, of booleans.</summary>
public sealed record LogicalXor : BinaryOperator;

/// <summary>Every bit inverted, of integers.</summary>
public sealed record BitwiseNot : UnaryOperator;

/// <summary>a and b bit by bit, of integers.</summary>
public sealed record BitwiseAnd : BinaryOperator;

/// <summary>a or b bit by bit, of integers.</summary>
public sealed record BitwiseOr : BinaryOperator;

/// <summary>Either a or b bit by bit, of integers.</summary>
public sealed record BitwiseXor : BinaryOperator;
