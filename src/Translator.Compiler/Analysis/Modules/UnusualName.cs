using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;

namespace Translator.Compiler.Analysis.Modules;

/// <summary>A field or property is named as C# names such members (<c>_fc</c>, <c>Fc</c>), and so are the parameters in it.</summary>
sealed class UnusualName : IModelRule
{
    public IReadOnlyList<DiagnosticDescriptor> Descriptors => [ModelDiagnostics.UnusualName];

    public void Check(ModelFacts model, Action<Diagnostic> report)
    {
        var members = model.SourceModules
            .SelectMany(m => m.State.Members().Zip(m.Members(), (f, n) => (f.Member, f.Value, Registered: n.Name)))
            .Where(f => f.Member.Name == f.Registered && ModuleNames.Flatten("", f.Value).Any(p => p.Value is StateTensor || ((Module)p.Value).StateDict().Count > 0))
            .Select(f => f.Member).Distinct(SymbolEqualityComparer.Default);
        foreach (var member in members)
            if (Usual(member!.Name) is { Length: > 0 } usual && usual != member.Name && member.Locations is [{ IsInSource: true } place, ..])
                report(Diagnostic.Create(ModelDiagnostics.UnusualName, place, ImmutableDictionary<string, string?>.Empty.Add(MistakeProperties.Name, usual), member.Name, usual));
    }

    static string Usual(string name)
    {
        var bare = name.TrimStart('_');
        return bare.Length > 1 && char.IsUpper(bare[0]) && char.IsLower(bare[1]) ? char.ToLowerInvariant(bare[0]) + bare.Substring(1) : bare;
    }
}
