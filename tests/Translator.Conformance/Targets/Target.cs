namespace Translator.Conformance.Targets;

/// <summary>What cases are translated to and, where an engine is here, run on.</summary>
abstract class Target
{
    /// <summary>Its name in reports.</summary>
    public abstract string Name { get; }

    /// <summary>Tries the cases.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="folder">A folder with a folder for each case, named by its id.</param>
    /// <returns>A verdict for each case.</returns>
    public abstract Task<IReadOnlyList<Verdict>> TryAsync(IReadOnlyList<CaseModel> cases, string folder);
}
