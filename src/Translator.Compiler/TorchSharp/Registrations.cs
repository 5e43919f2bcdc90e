using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Translator.Compiler.TorchSharp;

/// <summary>
/// What a constructor registers because <c>RegisterComponents</c> does not: it looks at the fields that the most derived class sees, and finds modules and tensors that stand in one alone.
/// </summary>
/// <param name="module">The class.</param>
/// <param name="rewriterOf">The rewriter for a tree.</param>
/// <param name="support">Files that the code needs.</param>
sealed class Registrations(ModuleClass module, Func<SyntaxTree, BodyRewriter> rewriterOf, ISet<string> support)
{
    const string Tree = "ModuleTree";

    /// <summary>The statements.</summary>
    /// <param name="shadowed">Names that mean something else where the statements stand: the constructor's parameters.</param>
    public IEnumerable<string> Statements(ISet<string> shadowed) => module.Symbol.GetMembers().Select(member => Statement(member, shadowed)).OfType<string>();

    /// <summary>The statements that take out again what <c>RegisterComponents</c> finds and the model does not name: constructor parameters that methods read, which belong to who gave them.</summary>
    /// <param name="captured">The parameters.</param>
    public static IEnumerable<string> Removals(IEnumerable<(string Name, ITypeSymbol Type)> captured) =>
        from parameter in captured
        let held = ModuleFields.HeldBy(parameter.Type)
        from list in held switch
        {
            Held.Module => ["_internal_submodules"],
            Held.Parameter => ["_internal_params"],
            Held.Buffer => ["_internal_buffers"],
            Held.Perhaps => new[] { "_internal_submodules", "_internal_params", "_internal_buffers" }.Where(l => DslSymbols.IsTensor(parameter.Type) == (l != "_internal_submodules")),
            Held.Anything => ["_internal_submodules", "_internal_params", "_internal_buffers"],
            _ => (IEnumerable<string>)[],
        }
        select $"{list}.Remove({SymbolDisplay.FormatLiteral(parameter.Name, true)});";

    /// <summary>The name that the author gives a member; null for none.</summary>
    public static string? GivenName(ISymbol member) =>
        member.GetAttributes().FirstOrDefault(a => DslSymbols.Is(a.AttributeClass, nameof(NameAttribute)))?.ConstructorArguments is [{ Value: string name }] ? name : null;

    string? Statement(ISymbol member, ISet<string> shadowed)
    {
        if (StoredType(member) is not { } type) return null;
        var isList = member is IFieldSymbol field && rewriterOf(module.Parts[0].SyntaxTree).Lists.IsList(field);
        var held = isList ? Held.Module : ModuleFields.HeldBy(type);
        var name = SymbolDisplay.FormatLiteral(GivenName(member) ?? member.Name, true);
        var value = shadowed.Contains(member.Name) ? $"this.{member.Name}" : member.Name;
        var persistent = held is Held.Nothing or Held.Module or Held.Parameter || IsPersistent(member) ? "" : ", persistent: false";
        var guard = type.NullableAnnotation == NullableAnnotation.Annotated ? $"if ({value} is not null) " : "";
        var found = persistent.Length == 0 && !IsHidden(member); // by RegisterComponents
        switch (held)
        {
            case Held.Several:
                support.Add(Tree);
                return $"{guard}register_module({name}, {Tree}.Of({value}{persistent}));";
            case Held.Anything or Held.Perhaps when held == Held.Anything || !found:
                support.Add(Tree);
                return $"{Tree}.Register(this, {name}, {value}{persistent});";
            case Held.Module when !found: return $"{guard}register_module({name}, {value});";
            case Held.Parameter when !found: return $"{guard}register_parameter({name}, {value});";
            case Held.Buffer when !found: return $"{guard}register_buffer({name}, {value}{persistent});";
            default: return null;
        }
    }

    /// <summary>The type of what an object keeps in a member; null where it keeps nothing in it.</summary>
    ITypeSymbol? StoredType(ISymbol member) => member switch
    {
        IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } field => field.Type,
        IPropertySymbol { IsStatic: false, IsIndexer: false } property when module.Symbol.GetMembers().OfType<IFieldSymbol>().Any(f => SymbolEqualityComparer.Default.Equals(f.AssociatedSymbol, property)) => property.Type,
        _ => null,
    };

    /// <summary>Whether a derived class does not see the field: it is private, as those of properties are.</summary>
    bool IsHidden(ISymbol member) => (module.HasDerived || module.Symbol.IsAbstract) && (member is IPropertySymbol || member.DeclaredAccessibility == Accessibility.Private);

    /// <summary>Whether the buffers in a member are saved: their constructors say so, or nothing.</summary>
    bool IsPersistent(ISymbol member)
    {
        List<(bool IsSaved, BaseObjectCreationExpressionSyntax Creation)> buffers = [..
            from given in member.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).Concat(ValuesOf(member))
            from creation in given.DescendantNodesAndSelf().OfType<BaseObjectCreationExpressionSyntax>()
            let rewriter = rewriterOf(creation.SyntaxTree)
            where DslSymbols.Is(rewriter.Model.GetTypeInfo(creation).Type, nameof(Buffer))
            select (rewriter.ArgumentFor(creation, "persistent") is not { } persistent || rewriter.Model.GetConstantValue(persistent).Value is not false, creation)];
        if (buffers.Select(b => b.IsSaved).Distinct().Skip(1).Any())
            rewriterOf(buffers[0].Creation.SyntaxTree).Refuse(buffers[0].Creation, $"'{member.Name}' holds buffers that are saved and others that are not, which TorchSharp code registers alike; give each kind a field of its own");
        return buffers.TrueForAll(b => b.IsSaved);
    }

    /// <summary>What constructors assign to a member, or add to it.</summary>
    IEnumerable<ExpressionSyntax> ValuesOf(ISymbol member) =>
        from constructor in module.Parts.SelectMany(p => p.Members).OfType<ConstructorDeclarationSyntax>()
        from node in constructor.DescendantNodes()
        let given = node switch
        {
            AssignmentExpressionSyntax assignment => (Holder: assignment.Left, Value: assignment.Right),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Expression: var list } } call => (list, call),
            _ => (Holder: null, Value: null),
        }
        where given.Holder is not null && SymbolEqualityComparer.Default.Equals(rewriterOf(constructor.SyntaxTree).Model.GetSymbolInfo(given.Holder is ElementAccessExpressionSyntax element ? element.Expression : given.Holder).Symbol, member)
        select (ExpressionSyntax)given.Value!;
}
