using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;

namespace Translator.Compiler.Interpretation;

/// <content>Fields that give one name to different parameters, by <see cref="NameAttribute"/>.</content>
sealed partial class Interpreter
{
    void NoteCollidingNames(ModuleNames names)
    {
        if (names.Collision is null) return;
        foreach (var module in names.Modules.OfType<SourceModule>())
            foreach (var (member, path) in CollidingNames(module))
                if (member.Locations is [{ IsInSource: true } place, ..] && !mistakes.Exists(known => known.Location == place)) mistakes.Add(Diagnostic.Create(ModelDiagnostics.NameCollides, place, path));
    }

    /// <summary>The members that give a parameter a name which another has, each with the first such name.</summary>
    static IEnumerable<(ISymbol Member, string Path)> CollidingNames(SourceModule module)
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

    static IEnumerable<(string Name, StateTensor State)> Parameters((string Name, object Value) part) => part.Value is StateTensor state
        ? [(part.Name, state)]
        : ModuleNames.Of((Module)part.Value).AllNames.Select(p => ($"{part.Name}.{p.Name}", p.State));
}
