using Translator.Compiler.Reading;

namespace Translator.Generators;

/// <summary>What is to be generated for a model.</summary>
/// <param name="Model">Full name of the class.</param>
/// <param name="Targets">The targets that it is written for; none where something is wrong.</param>
/// <param name="Namespace">The namespace of its classes, before the suffix; null for that of the source.</param>
/// <param name="Project">What the project says about all of its models.</param>
/// <param name="Obstacle">Why nothing can be generated though the author asked for it.</param>
sealed record GenerationRequest(string Model, Targets Targets, string? Namespace, ProjectSettings Project, Obstacle Obstacle = Obstacle.None)
{
    /// <summary>The request, or null when the author did not ask for code.</summary>
    public static GenerationRequest? Of(MarkedModel model, ProjectSettings project, Targets packages)
    {
        var @namespace = model.Settings.Namespace ?? project.Namespace;
        if (!model.IsPartial && !project.Generate)
            return model.Settings.Namespace is null ? null : new(model.MetadataName, Targets.None, @namespace, project, Obstacle.NotPartial);
        var targets = model.Settings.Targets & project.Targets & packages;
        if (targets != Targets.None) return new(model.MetadataName, targets, @namespace, project);
        return project.Generate && packages == Targets.None ? new(model.MetadataName, Targets.None, @namespace, project, Obstacle.NoPackage) : null;
    }
}

/// <summary>Why nothing is generated.</summary>
enum Obstacle
{
    /// <summary>It is.</summary>
    None,

    /// <summary>The class sets a namespace for generated code but is not partial.</summary>
    NotPartial,

    /// <summary>The project asks for code but references neither package.</summary>
    NoPackage,
}
