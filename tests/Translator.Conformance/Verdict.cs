namespace Translator.Conformance;

/// <summary>How a target did on a case.</summary>
public enum Outcome
{
    /// <summary>All outputs are near PyTorch's.</summary>
    Passed,

    /// <summary>An output is not, or there is none.</summary>
    Failed,

    /// <summary>The target cannot have the case, for a reason that is known.</summary>
    NotAvailable,
}

/// <summary>What is said of a case on a target.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Reason">Why it failed or is not available; null when it passed.</param>
public sealed record Verdict(Outcome Outcome, string? Reason = null)
{
    /// <summary>A case that passed.</summary>
    public static Verdict Passed { get; } = new(Outcome.Passed);

    /// <summary>A case that failed.</summary>
    public static Verdict Failed(string reason) => new(Outcome.Failed, reason);

    /// <summary>A case that the target cannot have.</summary>
    public static Verdict NotAvailable(string reason) => new(Outcome.NotAvailable, reason);
}
