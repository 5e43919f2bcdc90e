using Microsoft.CodeAnalysis.CSharp;

namespace Translator.Fuzz.Tests.Mutation;

/// <summary>Changes the text of a model at one to three places.</summary>
static class Mutator
{
    /// <summary>A mutant.</summary>
    /// <param name="text">A source file.</param>
    /// <param name="random">What to change.</param>
    public static string Mutate(string text, Random random)
    {
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var root = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Latest)).GetRoot();
            text = random.Next(2) == 0 ? TokenMutations.Apply(root, text, random) : SyntaxMutations.Apply(root, text, random);
        }

        return text;
    }
}
