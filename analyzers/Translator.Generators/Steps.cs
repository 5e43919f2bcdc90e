namespace Translator.Generators;

/// <summary>Names of the generator's steps, in order, for tests of their reasons.</summary>
public static class Steps
{
    /// <summary>The classes marked as models, see <see cref="MarkedModel"/>.</summary>
    public const string Models = nameof(Models);

    /// <summary>The project's properties, see <see cref="Compiler.Reading.ProjectSettings"/>.</summary>
    public const string Options = nameof(Options);

    /// <summary>The referenced packages that code can be generated for.</summary>
    public const string Packages = nameof(Packages);

    /// <summary>What is asked for, see <see cref="GenerationRequest"/>.</summary>
    public const string Requests = nameof(Requests);

    /// <summary>What each model gives, see <see cref="Generation"/>.</summary>
    public const string Generations = nameof(Generations);

    /// <summary>The files, each once though models share classes.</summary>
    public const string Files = nameof(Files);

    /// <summary>What cannot be generated, and why.</summary>
    public const string Problems = nameof(Problems);
}
