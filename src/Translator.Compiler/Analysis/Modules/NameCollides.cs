using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;

namespace Translator.Compiler.Analysis.Modules;

/// <summary>Two fields of a module give one name to different parameters, by <see cref="NameAttribute"/>.</summary>
sealed class NameCollides : IModelRule
{
    public IReadOnlyList<DiagnosticDescriptor> Descriptors => [ModelDiagnostics.NameCollides];

    public void Check(ModelFacts model, Action<Diagnostic> report)
    {
        foreach (var (member, path) in In(model))
            if (member.Locations is [{ IsInSource: true } place, ..]) report(Diagnostic.Create(ModelDiagnostics.NameCollides, place, path));
    }

    /// <summary>The members that give a parameter a name which another has, each with the first such name. No target can have such a model.</summary>
    public static IEnumerable<(ISymbol Member, string Path)> In(ModelFacts model)
    {
        foreach (var module in model.SourceModules)
        {
            var known = new Dictionary<string, StateTensor>(StringComparer.Ordinal);
            foreach (var ((member, value), (name, _)) in module.State.Members().Zip(module.Members(), (m, n) => (m, n)))
                foreach (var (path, state) in ModuleNames.Flatten(name, value).SelectMany(Parameters))
                {
                    if (!known.TryGetValue(path, out var other)) known.Add(path, state);
                    else if (other != state)
                    {
                        yield return (member, path);
                        break;
                    }
                }
        }
    }

    static IEnumerable<(string Name, StateTensor State)> Parameters((string Name, object Value) part) => part.Value is StateTensor state
        ? [(part.Name, state)]
        : ModuleNames.Of((Module)part.Value).AllNames.Select(p => ($"{part.Name}.{p.Name}", p.State));
}
