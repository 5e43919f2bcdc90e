using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Reading;

/// <summary>The compilation of a model and those of the projects that it refers to as source.</summary>
static class SourceCompilations
{
    /// <summary>The compilation that a tree belongs to: the model's own, or a project's that it refers to, however far away; null for none.</summary>
    public static Compilation? OwnerOf(this Compilation compilation, SyntaxTree tree) => compilation.ContainsSyntaxTree(tree)
        ? compilation
        : compilation.References.OfType<CompilationReference>().Select(reference => reference.Compilation.OwnerOf(tree)).FirstOrDefault(owner => owner is not null);
}
