using System.Globalization;
using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;
using Translator.Compiler.Reading;

namespace Translator.Compiler.Interpretation;

/// <content>Configuration: the constructor arguments that a model gets, or the static property that gives a configured one.</content>
sealed partial class Interpreter
{
    /// <summary>How the model was made.</summary>
    public ModelConfiguration Configuration { get; private set; } = new();

    /// <summary>The attributes that gave constructor arguments, by parameter name.</summary>
    readonly Dictionary<string, SyntaxNode> configuredBy = new(StringComparer.Ordinal);

    ISourceInstance Configure(INamedTypeSymbol model, SyntaxNode declaration)
    {
        var context = declaration.DescendantNodesAndSelf().Select(n => Operation(n)).FirstOrDefault(o => o is not null)
            ?? throw ReadingException.At(Name(declaration), ModelDiagnostics.NoForward, model.Name, "");
        if (request.Configuration is { } name) return Given(model, Chosen(model, declaration, name), context);

        var attributes = ArgumentAttributes(model, declaration);
        foreach (var attribute in attributes) if (!request.Arguments.ContainsKey(attribute.Key)) configuredBy.Add(attribute.Key, attribute.Value.Place);
        var given = attributes.ToDictionary(a => a.Key, a => a.Value.Text, StringComparer.Ordinal);
        foreach (var argument in request.Arguments) given[argument.Key] = argument.Value;
        Location PlaceOf(string parameter) => configuredBy.TryGetValue(parameter, out var attribute) ? attribute.GetLocation() : Name(declaration);

        var constructor = model.InstanceConstructors.Where(c => c.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal)
            .OrderByDescending(c => given.Keys.Count(argument => c.Parameters.Any(p => p.Name == argument)))
            .ThenBy(c => c.Parameters.Count(p => !p.HasExplicitDefaultValue && !given.ContainsKey(p.Name)))
            .ThenByDescending(c => c.Parameters.Length)
            .FirstOrDefault();
        if (constructor is not null && given.Keys.FirstOrDefault(argument => constructor.Parameters.All(p => p.Name != argument)) is { } unknown)
            throw ReadingException.At(PlaceOf(unknown), ModelDiagnostics.ConstructorArgument, $"{model.Name} has no constructor argument '{unknown}'; it has: {string.Join(", ", constructor.Parameters.Select(p => p.Name))}");
        var unset = constructor is null || constructor.GetAttributes().Any(a => a.AttributeClass?.Name == "SetsRequiredMembersAttribute") ? null : RequiredMembers(model).FirstOrDefault();
        var missing = constructor?.Parameters.FirstOrDefault(p => !p.HasExplicitDefaultValue && !p.IsParams && !given.ContainsKey(p.Name));
        if (constructor is null || missing is not null || unset is not null)
        {
            var properties = request.Arguments.Count == 0 ? ModelConfiguration.PropertiesOf(compilation, model, cancellation) : [];
            if (properties.Count == 1 || properties.Count > 1 && !request.NamesConfiguration) return Given(model, ModelConfiguration.FirstOf(properties), context);
            if (properties.Count > 1) throw ReadingException.At(Name(declaration), ModelDiagnostics.ConstructorArgument, $"{model.Name} has several configurations: choose one with --config: {string.Join(", ", properties.Select(Display))}");
            if (unset is not null && missing is null)
                throw ReadingException.At(unset.Locations[0], ModelDiagnostics.ConstructorArgument, $"{model.Name} requires '{unset.Name}': write a static property that gives a configured model, such as public static {model.Name} Default => new() {{ {unset.Name} = ... }};");
            throw ReadingException.At(missing?.DeclaringSyntaxReferences[0].GetSyntax(cancellation).GetLocation() ?? Name(declaration), ModelDiagnostics.ConstructorArgument, missing is null
                ? $"{model.Name} has no constructor that is public"
                : $"{model.Name} needs the constructor argument '{missing.Name}' ({Display(missing.Type)}): {Advice(model, missing)}");
        }

        Configuration = new() { Arguments = given };
        return Construct(model, constructor, [.. constructor.Parameters.Select(p => given.TryGetValue(p.Name, out var text) ? ParseArgument(p, text, PlaceOf(p.Name), context)
            : Omitted(p, context, new Frame(null, TypeArguments.None)))], context);
    }

    /// <summary>What an object initializer must set.</summary>
    static IEnumerable<ISymbol> RequiredMembers(INamedTypeSymbol? type) => type is null || !ClrTypes.IsSource(type) ? []
        : type.GetMembers().Where(m => m is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }).Concat(RequiredMembers(type.BaseType));

    /// <summary>How an argument can be given: a text is parsed for a number, a word or a list of them, and for nothing else.</summary>
    string Advice(INamedTypeSymbol model, IParameterSymbol missing)
    {
        if (CanParse(missing.Type)) return $"give it a default, an [Argument(\"{missing.Name}\", ...)], or pass it with --args {missing.Name}=...";
        var given = missing.Type is INamedTypeSymbol type && ValuesOf(type).FirstOrDefault() is { } value ? Display(value) : $"new {Display(missing.Type)}(...)";
        return $"write a static property that gives a configured model, such as public static {model.Name} Default => new({(missing.Ordinal == 0 ? "" : $"{missing.Name}: ")}{given});";
    }

    /// <summary>The static properties by which a type of the source names its own values.</summary>
    static IEnumerable<IPropertySymbol> ValuesOf(INamedTypeSymbol type) => !ClrTypes.IsSource(type) ? [] : type.GetMembers().OfType<IPropertySymbol>()
        .Where(p => p is { IsStatic: true, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal, GetMethod: not null } && SymbolEqualityComparer.Default.Equals(p.Type, type));

    static bool CanParse(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => CanParse(nullable.TypeArguments[0]),
        IArrayTypeSymbol array => CanParse(array.ElementType),
        _ => type.TypeKind == TypeKind.Enum || type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Boolean or SpecialType.System_String,
    };

    static string Display(ISymbol symbol) => symbol is IPropertySymbol property
        ? $"{property.ContainingType.Name}.{property.Name}"
        : symbol.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    IPropertySymbol Chosen(INamedTypeSymbol model, SyntaxNode declaration, string name)
    {
        if (request.Arguments.Count > 0) throw ReadingException.At(Name(declaration), ModelDiagnostics.ConstructorArgument, $"the configuration '{name}' makes {model.Name} itself and takes no constructor arguments: give either --config or --args");
        var properties = ModelConfiguration.PropertiesOf(compilation, model, cancellation);
        return properties.Where(p => ModelConfiguration.IsNamed(p, name)).ToList() switch
        {
            [var single] => single,
            [] when properties.Count == 0 => throw ReadingException.At(Name(declaration), ModelDiagnostics.ConstructorArgument, $"there is no configuration '{name}': write a static property that gives the model, such as public static {model.Name} {name} => new(...);"),
            [] => throw ReadingException.At(Name(declaration), ModelDiagnostics.ConstructorArgument, $"there is no configuration '{name}'; {model.Name} has: {string.Join(", ", properties.Select(Display))}"),
            var several => throw ReadingException.At(Name(declaration), ModelDiagnostics.ConstructorArgument, $"'{name}' means several configurations; write one of {string.Join(", ", several.Select(p => p.ToDisplayString()))}"),
        };
    }

    /// <summary>The model that a static property gives.</summary>
    ISourceInstance Given(INamedTypeSymbol model, IPropertySymbol property, IOperation context)
    {
        Configuration = new() { Property = property };
        var place = property.DeclaringSyntaxReferences[0].GetSyntax(cancellation);
        return Call(property.GetMethod!, null, [], place.DescendantNodesAndSelf().Select(n => Operation(n)).FirstOrDefault(o => o is not null) ?? context, TypeArguments.None) as ISourceInstance
            ?? throw ReadingException.At(place, ModelDiagnostics.ConstructorArgument, $"the configuration {Display(property)} gives no {model.Name}");
    }

    /// <summary>What the model's attributes say, as text, by parameter name.</summary>
    Dictionary<string, (string Text, SyntaxNode Place)> ArgumentAttributes(INamedTypeSymbol model, SyntaxNode declaration)
    {
        var arguments = new Dictionary<string, (string, SyntaxNode)>(StringComparer.Ordinal);
        foreach (var attribute in model.GetAttributes())
        {
            if (attribute is not { AttributeClass: { Name: nameof(ArgumentAttribute), ContainingNamespace.Name: nameof(Translator) }, ConstructorArguments: [{ Value: string name }, var value] }) continue;
            var place = attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) ?? declaration;
            if (arguments.ContainsKey(name)) throw ReadingException.At(place, ModelDiagnostics.ConstructorArgument, $"the constructor argument '{name}' is given twice");
            arguments.Add(name, (Text(value), place));
        }

        return arguments;
    }

    static string Text(TypedConstant constant) => constant switch
    {
        { Kind: TypedConstantKind.Array, IsNull: false } => string.Join(",", constant.Values.Select(Text)),
        { Kind: TypedConstantKind.Enum, Type: { } type } => type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => Equals(f.ConstantValue, constant.Value))?.Name ?? $"{constant.Value}",
        { IsNull: true } => "null",
        { Value: bool truth } => truth ? "true" : "false",
        { Value: double or float } => ((IFormattable)constant.Value).ToString("R", CultureInfo.InvariantCulture),
        _ => System.Convert.ToString(constant.Value, CultureInfo.InvariantCulture) ?? "",
    };

    static object? DefaultOf(IParameterSymbol parameter) =>
        parameter.ExplicitDefaultValue is { } value && Enums.Find(parameter.Type) is { } type ? Enum.ToObject(type, value)
        : parameter.ExplicitDefaultValue;

    object? ParseArgument(IParameterSymbol parameter, string text, Location place, IOperation context)
    {
        try
        {
            return parameter is { IsParams: true, Type: not IArrayTypeSymbol } && ElementType(parameter.Type) is { } element
                ? CollectionOf(Listed(text).Select(part => Parse(element, part)), parameter.Type, context, new Frame(null, TypeArguments.None))
                : Parse(parameter.Type, text);
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentException)
        {
            throw ReadingException.At(place, ModelDiagnostics.ConstructorArgument,
                $"the constructor argument '{parameter.Name}' is {WithArticle(parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat))}, and '{text}' is none");
        }
    }

    static string WithArticle(string name) => $"{("aeioAEIO".Contains(name[0]) ? "an" : "a")} {name}";

    static IEnumerable<string> Listed(string text) => text.Trim('[', ']').Split([','], StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim());

    object? Parse(ITypeSymbol type, string text)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) return text is "null" ? null : Parse(nullable.TypeArguments[0], text);
        if (type is IArrayTypeSymbol array && types.Find(array.ElementType) is { } element)
        {
            List<string> parts = [.. Listed(text)];
            var values = Array.CreateInstance(element, parts.Count);
            for (var i = 0; i < parts.Count; i++) values.SetValue(Parse(array.ElementType, parts[i]), i);
            return values;
        }

        if (type.TypeKind == TypeKind.Enum)
            return type.GetMembers(text).OfType<IFieldSymbol>().FirstOrDefault() is { ConstantValue: { } constant }
                ? Enums.Find(type) is { } known ? Enum.ToObject(known, constant) : constant
                : throw new FormatException();
        return type.SpecialType switch
        {
            SpecialType.System_Int32 => int.Parse(text, NumberStyles.Integer, CultureInfo.InvariantCulture),
            SpecialType.System_Int64 => long.Parse(text, NumberStyles.Integer, CultureInfo.InvariantCulture),
            SpecialType.System_Double => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
            SpecialType.System_Single => float.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
            SpecialType.System_Boolean => bool.Parse(text),
            SpecialType.System_String => text,
            _ => throw new FormatException(),
        };
    }
}
