using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;

namespace Translator.Compiler.Analysis.Modules;

/// <summary>A field holds a layer or parameter that an earlier field holds as well.</summary>
sealed class TwoNames : IModelRule
{
    public IReadOnlyList<DiagnosticDescriptor> Descriptors => [ModelDiagnostics.TwoNames];

    public void Check(ModelFacts model, Action<Diagnostic> report)
    {
        foreach (var module in model.SourceModules)
        {
            var first = new Dictionary<object, string>();
            foreach (var (member, value) in module.State.Members())
                foreach (var (name, part) in WithChildren(member.Name, value))
                {
                    if (!first.TryGetValue(part, out var known)) first.Add(part, name);
                    else if (HasParameters(part) && member.Locations is [{ IsInSource: true } place, ..]) report(Diagnostic.Create(ModelDiagnostics.TwoNames, place, name, known));
                }
        }
    }

    /// <summary>What a field registers; of a Sequential, its parts too, which an earlier field may have.</summary>
    static IEnumerable<(string Name, object Value)> WithChildren(string name, object? value) => ModuleNames.Flatten(name, value)
        .SelectMany(p => p.Value is Sequential all ? all.Members().Where(c => c.Value is not null).Select(c => ($"{p.Name}.{c.Name}", c.Value!)).Prepend(p) : [p]);

    static bool HasParameters(object part) => part is StateTensor || part is Module module && module.StateDict().Count > 0;
}
