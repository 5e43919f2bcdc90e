using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;
using Translator.Compiler.Reading;

namespace Translator.Compiler.Interpretation;

/// <content>The model as a whole: configure it, run Forward, take the outputs.</content>
sealed partial class Interpreter
{
    /// <summary>The configured model; null as long as it is not constructed.</summary>
    public Module? Configured { get; private set; }

    /// <summary>The names of what it holds; null as long as it is not constructed.</summary>
    public ModuleNames? Names { get; private set; }

    /// <summary>Constructs the model and traces its Forward.</summary>
    /// <returns>The graph; null when there are <see cref="Mistakes"/>.</returns>
    public Graph? Run(INamedTypeSymbol model)
    {
        var declaration = model.DeclaringSyntaxReferences[0].GetSyntax(cancellation);
        RefuseClass(model, declaration);
        var forward = ForwardOf(model, declaration);
        unroll = limits.Unroll ?? ModelSettings.Of(model).Unroll ?? request.Project.Unroll ?? ReadingLimits.DefaultUnroll;
        var module = (SourceModule)Configure(model, declaration);
        Configured = module;
        Names = ModuleNames.Of(module);
        if (request.Training) module.Train();
        Keep(module);
        NoteCollidingNames(Names);
        var builder = new GraphBuilder(Names) { Mistaken = Note };
        using var active = builder.Activate();
        fixedSizes = FixedSizes(model, declaration);
        var arguments = forward.Parameters.Select(p => Input(p, builder)).ToArray();
        typicalSizes = TypicalSizes.Of([.. builder.Inputs.Select(input => input.Shape)], request.Typical.Count > 0 ? request.Typical : request.Sizes);
        var body = Body(forward) ?? throw ReadingException.At(Name(declaration), ModelDiagnostics.NoForward, model.Name, $"; the source of {forward.ContainingType.Name}.Forward is not at hand");
        var result = Call(forward, module, arguments, body, TypeArguments.None);
        if (mistakes.Count > 0) return null;
        var names = (forward.ReturnType as INamedTypeSymbol)?.TupleElements is { IsDefaultOrEmpty: false } elements
            ? elements.Select(e => e.IsExplicitlyNamedTupleElement ? e.Name : null).ToArray()
            : [];
        try
        {
            var outputs = ForwardResult.Flatten(result, i => i < names.Length ? names[i] : null);
            return builder.Finish(model.Name, [.. outputs.Select(o => o.Tensor)], [.. outputs.Select(o => o.Name)]);
        }
        catch (ModelException)
        {
            throw ReadingException.At(forward.Locations[0], ModelDiagnostics.NoForward, model.Name, $"; this one returns {(result is null ? "null" : Result(forward.ReturnType))}, in which there is no tensor");
        }
    }

    /// <summary>The name of a class, where what is wrong with it as a whole is marked.</summary>
    static Location Name(SyntaxNode declaration) => declaration is Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax type ? type.Identifier.GetLocation() : declaration.GetLocation();
}
