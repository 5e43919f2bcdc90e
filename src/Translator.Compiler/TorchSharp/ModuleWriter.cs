using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Emit;

namespace Translator.Compiler.TorchSharp;

/// <summary>Writes one part of a module class as TorchSharp's: member by member in the author's order.</summary>
/// <param name="module">The class as a whole.</param>
/// <param name="part">The declaration that is written.</param>
/// <param name="constants">Where numbers beside tensors become fields.</param>
/// <param name="rewriterOf">The rewriter for a tree, with those constants.</param>
/// <param name="nested">Writes a module class inside this one.</param>
/// <param name="support">Files that the code needs.</param>
sealed class ModuleWriter(ModuleClass module, TypeDeclarationSyntax part, ScalarConstants constants, Func<SyntaxTree, BodyRewriter> rewriterOf, Func<TypeDeclarationSyntax, string> nested, ISet<string> support)
{
    const string Indent = LineLayout.Indent;

    readonly INamedTypeSymbol symbol = module.Symbol;
    readonly BodyRewriter rewriter = rewriterOf(part.SyntaxTree);
    readonly SemanticModel model = rewriterOf(part.SyntaxTree).Model;

    public string Write()
    {
        foreach (var member in part.Members) CheckNames(member);
        var members = part.Members.Select(Member).ToList();
        if (module.ConstructedPart == part)
        {
            var lastField = part.Members.LastIndexOf(m => m is FieldDeclarationSyntax || m is PropertyDeclarationSyntax property && IsStored(property));
            var isCrowded = lastField + 1 < members.Count && !members[lastField + 1].TrimStart(' ', '\t').StartsWith("\n", StringComparison.Ordinal);
            members.Insert(lastField + 1, $"\n{MadeConstructor()}{(isCrowded ? "\n" : "")}");
            members.Insert(lastField + 1, string.Concat(CapturedParameters.Select(p => $"{Indent}private readonly {rewriterOf(p.SyntaxTree).Text(p.Type!)} {p.Identifier.Text};\n")));
        }

        if (module.IsModel && !symbol.GetMembers("Predict").Any() && (module.ConstructedPart ?? module.Parts[0]) == part && ModuleClass.ForwardOf(symbol) is { } forward && forward.DeclaringSyntaxReferences[0].GetSyntax() is MethodDeclarationSyntax method)
            members.Add(new ForwardWriter(model, rewriterOf(method.SyntaxTree)).Predict(method));
        if (ModuleClass.LongForward(symbol) is { } longer && module.Parts.FirstOrDefault(p => p.Span.Contains(longer.DeclaringSyntaxReferences[0].Span)) == part)
            members.Add($"\n{Indent}/// <inheritdoc/>\n{Indent}public override Tensor forward(Tensor input) => forward(input, {longer.Parameters[1].Name}: null);\n");
        var fields = string.Concat(constants.Declarations.Select(d => $"{Indent}{d}\n"));
        if (fields.Length > 0 && members.Any(m => m.Trim().Length > 0)) fields += "\n";
        var modifiers = string.Concat(part.Modifiers.Where(m => !m.IsKind(SyntaxKind.FileKeyword)).Select(m => m.Text + " ")); // what uses it is emitted to other files
        var constraints = string.Concat(part.ConstraintClauses.Select(c => $"\n{Indent}{rewriter.Text(c)}"));
        return $"{Documentation()}{modifiers}class {symbol.Name}{part.TypeParameterList}{Bases()}{constraints}\n{{\n{fields}{string.Concat(members).TrimStart('\n')}{(Comments.Before(part.CloseBraceToken) is { Length: > 0 } last ? $"\n{last}" : "")}}}\n";
    }

    /// <summary>Names that TorchSharp's modules have for something else, or that <c>register_module</c> refuses, as PyTorch's does.</summary>
    void CheckNames(MemberDeclarationSyntax member)
    {
        var names = member switch
        {
            FieldDeclarationSyntax field => field.Declaration.Variables.Select(v => v.Identifier),
            PropertyDeclarationSyntax property => [property.Identifier],
            MethodDeclarationSyntax method => [method.Identifier],
            _ => (IEnumerable<SyntaxToken>)[],
        };
        foreach (var taken in names.Where(n => n.ValueText is "forward" or "torch"))
            rewriter.Refuse(member, $"'{taken.ValueText}' is {(taken.ValueText == "forward" ? "the name of Forward" : "the class of all functions")} in TorchSharp: give it another name{(member is MethodDeclarationSyntax ? "" : $", and keep this one in files of weights with [Name(\"{taken.ValueText}\")]")}");
        foreach (var name in member.AttributeLists.SelectMany(l => l.Attributes).Where(a => DslSymbols.Is(model.GetTypeInfo(a).Type, nameof(NameAttribute)) && a.ArgumentList?.Arguments is [{ Expression: var given }] && model.GetConstantValue(given).Value is string text && text.Contains('.')))
            rewriter.Refuse(name, $"a module or parameter cannot be called {name.ArgumentList!.Arguments[0]}: names of PyTorch's modules have no dots; write a module for what is before the dot");
    }

    string Member(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field => Field(field),
        PropertyDeclarationSyntax property when model.GetDeclaredSymbol(property) is { IsStatic: false } => Property(property),
        MethodDeclarationSyntax method when model.GetDeclaredSymbol(method) is { IsStatic: false, Name: "Forward", ExplicitInterfaceImplementations: [] } => new ForwardWriter(model, rewriter).Write(method, Trivia(method)),
        ConstructorDeclarationSyntax constructor when !constructor.Modifiers.Any(SyntaxKind.StaticKeyword) => Constructor(constructor),
        TypeDeclarationSyntax type when DslSymbols.IsModule(model.GetDeclaredSymbol(type)) => "\n" + Indented(nested(type), Indent),
        _ => Lines(rewriter.Visit(member)!.ToFullString()),
    };

    /// <summary>The lines of a type that stands inside of another.</summary>
    public static string Indented(string type, string indent) => string.Concat(type.TrimEnd().Split('\n').Select(line => line.Length == 0 ? "\n" : $"{indent}{line}\n"));

    /// <summary>The class's documentation, without the constructor parameters, which go to the constructor.</summary>
    string Documentation() => string.Concat(DocumentationLines(part).Where(l => !l.StartsWith("/// <param", StringComparison.Ordinal)).Select(l => l + "\n"));

    static IEnumerable<string> DocumentationLines(SyntaxNode declaration) => Comments.Kept(declaration.GetLeadingTrivia()).Split('\n').Select(l => l.Trim()).Where(l => l.StartsWith("//", StringComparison.Ordinal));

    /// <summary>TorchSharp's <c>Module</c> or the source's own base class, and the source's interfaces. One part of a partial class says it.</summary>
    string Bases()
    {
        var bases = part.BaseList?.Types.Where(b => model.GetTypeInfo(b.Type).Type is { TypeKind: TypeKind.Interface } type && !DslSymbols.IsDsl(type)).Select(b => rewriter.Text(b.Type)) ?? [];
        if (module.Parts.FirstOrDefault(p => p.BaseList is not null) == part) bases = bases.Prepend(BaseType());
        return bases.ToList() is { Count: > 0 } all ? $" : {string.Join(", ", all.Select(b => NestedNames.Qualify(b, symbol, rewriter.Name)))}" : "";
    }

    string BaseType()
    {
        if (module.SourceBase is not null) return rewriter.Text(part.BaseList!.Types.First(b => model.GetTypeInfo(b.Type).Type?.TypeKind == TypeKind.Class).Type);
        if (module.LayerBase is { } layer)
        {
            var kind = DslSymbols.IsLayer(layer) ? "DerivedLayer" : "DerivedModule";
            support.Add(kind);
            return $"{kind}<{LayerClass(layer)}>";
        }

        if (module.Forward?.DeclaringSyntaxReferences[0].GetSyntax() is not MethodDeclarationSyntax forward) return module.LeavesForward ? HeldModules.OfOneTensor : "Module";
        var types = rewriterOf(forward.SyntaxTree);
        return $"Module<{string.Join(", ", forward.ParameterList.Parameters.Select(p => types.Text(p.Type!)).Append(types.Text(forward.ReturnType)))}>";
    }

    string Field(FieldDeclarationSyntax field)
    {
        var result = new StringBuilder();
        foreach (var variable in field.Declaration.Variables)
        {
            var fieldSymbol = (IFieldSymbol)model.GetDeclaredSymbol(variable)!;
            var type = rewriter.Lists.IsList(fieldSymbol) ? ListType(fieldSymbol, rewriter) : rewriter.OwnClass(fieldSymbol) ?? rewriter.Text(field.Declaration.Type);
            var value = variable.Initializer is null || IsMoved(variable.Initializer) ? "" : $" = {FieldValue(fieldSymbol, variable.Initializer.Value, rewriter)}";
            result.Append(variable == field.Declaration.Variables[0] ? Trivia(field) : "").Append(Indent).Append(NameOf(fieldSymbol)).Append(Access(field)).Append(type).Append(' ').Append(variable.Identifier.Text).Append(value).Append(';').Append(variable == field.Declaration.Variables.Last() ? Comments.Behind(field) : "").Append('\n');
        }

        return result.ToString();
    }

    static string ListType(IFieldSymbol field, BodyRewriter rewriter) => $"ModuleList<{rewriter.ElementClass(field) ?? rewriter.Name(DslSymbols.ModuleElement(field.Type)!)}>";

    static string FieldValue(IFieldSymbol field, ExpressionSyntax initializer, BodyRewriter rewriter)
    {
        var value = rewriter.Text(initializer);
        if (!rewriter.Lists.IsList(field)) return value;
        if (initializer is InitializerExpressionSyntax) value = $"[{value.Substring(1, value.Length - 2)}]"; // an array's braces
        if (initializer is ImplicitObjectCreationExpressionSyntax { Initializer: not null }) value = $"new {rewriter.Name(field.Type)}{value.Substring("new".Length)}"; // the field's type is another one now
        return value.StartsWith("[", StringComparison.Ordinal) || initializer is BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: null }
            ? $"{ListType(field, rewriter)}({(value.StartsWith("[", StringComparison.Ordinal) ? value : "")})"
            : $"ModuleList({value}{(field.Type is IArrayTypeSymbol ? "" : ".ToArray()")})";
    }

    string Property(PropertyDeclarationSyntax property)
    {
        var propertySymbol = model.GetDeclaredSymbol(property)!;
        var name = IsStored(property) && !propertySymbol.IsAbstract && (DslSymbols.IsSomeModule(propertySymbol.Type) || DslSymbols.IsTensor(propertySymbol.Type))
            ? $"{Indent}[field: ComponentName(Name = {SymbolDisplay.FormatLiteral(Registrations.GivenName(propertySymbol) ?? propertySymbol.Name, true)})]\n" : "";
        var written = property.Initializer is { } initializer && IsMoved(initializer) ? property.WithInitializer(null).WithSemicolonToken(default) : null;
        var text = rewriter.Visit(property)!.WithoutLeadingTrivia().ToFullString();
        if (written is not null) text = text.Substring(0, text.LastIndexOf('}') + 1);
        return $"{Trivia(property)}{name}{Indent}{Lines(text.TrimStart())}";
    }

    static bool IsStored(PropertyDeclarationSyntax property) => property is { ExpressionBody: null, AccessorList: { } accessors } && accessors.Accessors.All(a => a is { Body: null, ExpressionBody: null });

    /// <summary>Whether an initialiser reads parameters of the primary constructor, which TorchSharp's classes lack: it moves into the constructor.</summary>
    bool IsMoved(EqualsValueClauseSyntax initializer) => initializer.DescendantNodes().OfType<IdentifierNameSyntax>().Any(IsPrimaryParameter);

    bool IsPrimaryParameter(IdentifierNameSyntax name) =>
        module.Primary is { } primary && rewriterOf(name.SyntaxTree).Model.GetSymbolInfo(name).Symbol is IParameterSymbol parameter && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, primary);

    /// <summary>Assignments of what moved into the constructor, of all parts.</summary>
    IEnumerable<(string Target, string Value)> Moved()
    {
        foreach (var member in module.Parts.SelectMany(p => p.Members))
        {
            var other = rewriterOf(member.SyntaxTree);
            if (member is FieldDeclarationSyntax field)
            {
                foreach (var variable in field.Declaration.Variables)
                    if (variable.Initializer is { } initializer && IsMoved(initializer))
                        yield return (variable.Identifier.Text, FieldValue((IFieldSymbol)other.Model.GetDeclaredSymbol(variable)!, initializer.Value, other));
            }
            else if (member is PropertyDeclarationSyntax { Initializer: { } initializer } property && IsMoved(initializer)) yield return (property.Identifier.Text, other.Text(initializer.Value));
        }
    }

    string Access(FieldDeclarationSyntax field)
    {
        var text = field.Modifiers.Count == 0 ? "" : field.Modifiers.ToString() + " ";
        return field.Modifiers.Any(m => m.IsKind(SyntaxKind.PrivateKeyword) || m.IsKind(SyntaxKind.PublicKeyword) || m.IsKind(SyntaxKind.ProtectedKeyword) || m.IsKind(SyntaxKind.InternalKeyword)) ? text : "private " + text;
    }

    static string NameOf(IFieldSymbol field) => Registrations.GivenName(field) is { } name ? $"[ComponentName(Name = {SymbolDisplay.FormatLiteral(name, true)})] " : "";

    static string Trivia(MemberDeclarationSyntax member)
    {
        var text = Comments.Kept(member.GetLeadingTrivia());
        return text.Substring(0, text.LastIndexOf('\n') + 1);
    }

    static string Lines(string text) => text.EndsWith("\n", StringComparison.Ordinal) ? text : text + "\n";

    IReadOnlyList<ParameterSyntax> PrimaryParameters => module.Primary is null ? [] : [.. ((TypeDeclarationSyntax)module.Primary.DeclaringSyntaxReferences[0].GetSyntax()).ParameterList!.Parameters];

    /// <summary>Constructor parameters that methods read later; they become fields.</summary>
    IReadOnlyList<ParameterSyntax> CapturedParameters
    {
        get
        {
            var read = new HashSet<string>(
                module.Parts.SelectMany(p => p.Members)
                    .Where(m => m is BaseMethodDeclarationSyntax or IndexerDeclarationSyntax || m is PropertyDeclarationSyntax { Initializer: null })
                    .SelectMany(m => m.DescendantNodes().OfType<IdentifierNameSyntax>()).Where(IsPrimaryParameter).Select(i => i.Identifier.ValueText),
                StringComparer.Ordinal);
            return [.. PrimaryParameters.Where(p => read.Contains(p.Identifier.ValueText))];
        }
    }

    /// <summary>What a base class's constructor reads of this class while it makes the layers: here, parameters are kept only afterwards.</summary>
    void CheckReadByBase()
    {
        if (module.SourceBase is not { } parent || CapturedParameters.Count == 0) return;
        var read = ReadByConstructors(parent);
        foreach (var member in module.Parts.SelectMany(p => p.Members).Where(m => m.Modifiers.Any(SyntaxKind.OverrideKeyword)))
            if (member.DescendantNodes().OfType<IdentifierNameSyntax>().FirstOrDefault(IsPrimaryParameter) is { } parameter && rewriterOf(member.SyntaxTree).Model.GetDeclaredSymbol(member) is { } own && read.Contains(own.Name))
                rewriter.Refuse(parameter, $"the constructor of {parent.Name} reads '{own.Name}' before TorchSharp code can keep '{parameter}' here: give {parent.Name} a constructor argument for it");
    }

    /// <summary>The names that the constructors of a class and its bases mention, and the methods that they call.</summary>
    static HashSet<string> ReadByConstructors(INamedTypeSymbol type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        List<MemberDeclarationSyntax> left = [];
        for (var t = type; t is { DeclaringSyntaxReferences.IsEmpty: false }; t = t.BaseType) left.AddRange(t.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<TypeDeclarationSyntax>().SelectMany(d => d.Members));
        while (left.FindIndex(m => m is ConstructorDeclarationSyntax || m is MethodDeclarationSyntax method && names.Contains(method.Identifier.ValueText)) is >= 0 and var next)
        {
            names.UnionWith(left[next].DescendantNodes().OfType<IdentifierNameSyntax>().Select(n => n.Identifier.ValueText));
            left.RemoveAt(next);
        }

        return names;
    }

    string MadeConstructor()
    {
        CheckReadByBase();
        var text = new StringBuilder();
        var parameters = PrimaryParameters;
        text.Append(Indent).Append("/// <summary>Makes the layers.</summary>\n");
        foreach (var line in DocumentationLines(part).Where(l => l.StartsWith("/// <param", StringComparison.Ordinal))) text.Append(Indent).Append(line).Append('\n');
        var parent = part.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault();
        var chained = module.SourceBase is not null ? $": base{(parent is null ? "()" : rewriter.Text(parent.ArgumentList))}" : BaseCall(parent, parent?.ArgumentList);
        text.Append(Indent).Append(symbol.IsAbstract ? "protected " : "public ").Append(symbol.Name).Append('(').Append(string.Join(", ", parameters.Select(p => rewriter.Text(p)))).Append(")\n")
            .Append(Indent).Append(Indent).Append(Deeper(chained, part, parent)).Append('\n').Append(Indent).Append("{\n");
        foreach (var parameter in CapturedParameters) Assign(text, $"this.{parameter.Identifier.Text}", parameter.Identifier.Text);
        foreach (var (target, value) in Moved()) Assign(text, parameters.Any(p => p.Identifier.Text == target) ? $"this.{target}" : target, value.Replace("\n", "\n" + LineLayout.Further));
        return text.Append(Registered(parameters)).Append(Indent).Append("}\n").ToString();
    }

    /// <summary>The call of a constructor, whose lines stand as deep below the first as they do in the source.</summary>
    static string Deeper(string chained, SyntaxNode type, SyntaxNode? call) => call is null ? chained : chained.Replace("\n", $"\n{new string(' ', LineLayout.ColumnsTo(2, type, call))}");

    /// <summary>The name that TorchSharp keeps for a module; a generic class has no <c>nameof</c>.</summary>
    string ClassName => symbol.IsGenericType ? SymbolDisplay.FormatLiteral(symbol.Name, true) : $"nameof({symbol.Name})";

    /// <summary>The call of TorchSharp's base class: the module's name, and the layer that it derives from.</summary>
    /// <param name="call">The source's call of the layer's constructor; null where it is not written.</param>
    /// <param name="arguments">Its arguments.</param>
    string BaseCall(SyntaxNode? call, ArgumentListSyntax? arguments) => module.LayerBase is { } layer
        ? $": base({ClassName}, {rewriter.Layer(layer, ConstructorOf(layer, call), arguments, call ?? part)})"
        : $": base({ClassName})";

    IMethodSymbol ConstructorOf(INamedTypeSymbol layer, SyntaxNode? call) =>
        (call is null ? null : model.GetSymbolInfo(call).Symbol as IMethodSymbol) ?? layer.InstanceConstructors.OrderBy(c => c.Parameters.Length).First();

    /// <summary>TorchSharp's class, or one of ours, that the layer which the class derives from becomes.</summary>
    string LayerClass(INamedTypeSymbol layer)
    {
        var call = module.Parts.SelectMany(p => (p.BaseList?.Types ?? []).OfType<PrimaryConstructorBaseTypeSyntax>().Select(b => ((SyntaxNode)b, b.ArgumentList))
                .Concat(p.Members.OfType<ConstructorDeclarationSyntax>().Select(c => c.Initializer).OfType<ConstructorInitializerSyntax>().Where(i => i.ThisOrBaseKeyword.IsKind(SyntaxKind.BaseKeyword)).Select(i => ((SyntaxNode)i, i.ArgumentList))))
            .FirstOrDefault();
        return call.Item1 is null ? rewriter.LayerName(layer.Name) : rewriterOf(call.Item1.SyntaxTree).ClassOf(layer, call.ArgumentList, rewriterOf(call.Item1.SyntaxTree).Model.GetSymbolInfo(call.Item1).Symbol as IMethodSymbol);
    }

    static void Assign(StringBuilder text, string target, string value) => text.Append(Indent).Append(Indent).Append(target).Append(" = ").Append(value).Append(";\n");

    /// <summary>The end of a constructor. The most derived class registers the fields of all.</summary>
    /// <param name="parameters">The constructor's.</param>
    string Registered(IEnumerable<ParameterSyntax> parameters)
    {
        var shadowed = new HashSet<string>(parameters.Select(p => p.Identifier.ValueText), StringComparer.Ordinal);
        var lines = new Registrations(module, rewriterOf, support).Statements(shadowed);
        if (!symbol.IsAbstract)
            lines = lines.Append($"{(module.HasDerived ? $"if (GetType() == typeof({symbol.Name}{part.TypeParameterList})) " : "")}RegisterComponents();")
                .Concat(Registrations.Removals(CapturedParameters.Select(p => (p.Identifier.ValueText, rewriterOf(p.SyntaxTree).Model.GetDeclaredSymbol(p)!.Type))));
        return string.Concat(lines.Select(line => $"{Indent}{Indent}{line}\n"));
    }

    string Constructor(ConstructorDeclarationSyntax constructor)
    {
        var statements = constructor.ExpressionBody is { } arrow ? $"{Indent}{Indent}{rewriter.Text(arrow.Expression)};\n" : constructor.Body is { } body ? LineLayout.Body(rewriter.Statements(body.Statements), body) + Comments.Before(body.CloseBraceToken) : "";
        var toThis = constructor.Initializer?.ThisOrBaseKeyword.IsKind(SyntaxKind.ThisKeyword) == true;
        var chained = toThis || constructor.Initializer is not null && module.SourceBase is not null ? rewriter.Text(constructor.Initializer!) : module.SourceBase is null ? BaseCall(constructor.Initializer, constructor.Initializer?.ArgumentList) : ": base()";
        return $"{Trivia(constructor)}{Indent}{constructor.Modifiers} {symbol.Name}{rewriter.Text(constructor.ParameterList)}\n{Indent}{Indent}{Deeper(chained, constructor.Parent!, constructor.Initializer)}\n{Indent}{{\n{statements}{(toThis ? "" : Registered(constructor.ParameterList.Parameters))}{Indent}}}\n";
    }
}
