using Microsoft.CodeAnalysis;
using Translator.Compiler.Reading;

namespace Translator.Cli.Loading;

/// <summary>Shapes of inputs that the user gives, before the model is read with them: a model that is right is not blamed for an option that is wrong.</summary>
static class GivenShapes
{
    /// <exception cref="InputException">There is no such input, or it has another number of dimensions.</exception>
    public static void Check(INamedTypeSymbol model, IReadOnlyDictionary<string, Shape> shapes)
    {
        if (ModelFinder.Forwards(model) is not [var forward, ..]) return; // the reader says what is wrong
        foreach (var (name, shape) in shapes)
        {
            if (forward.Parameters.FirstOrDefault(p => p.Name == name.Split('.')[0]) is not { } parameter)
                throw new InputException($"--input {name}: {model.Name} has no input '{name}'; it has {string.Join(", ", forward.Parameters.Select(p => p.Name))}");
            if (parameter.Name == name && Rank(parameter) is { } rank && rank != shape.Rank)
                throw new InputException($"--input {name}={string.Join("x", shape)}: {rank} dimensions are needed, but {shape.Rank} given");
        }
    }

    /// <summary>How many dimensions the source states; null where it states none.</summary>
    static int? Rank(IParameterSymbol parameter) =>
        parameter.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == nameof(ShapeAttribute)) is { ConstructorArguments: [{ Kind: TypedConstantKind.Array, IsNull: false, Values.Length: var rank }] } ? rank : null;
}
