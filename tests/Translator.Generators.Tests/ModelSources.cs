using Microsoft.CodeAnalysis.CSharp;

namespace Translator.Generators.Tests;

/// <summary>Two models that share a block, and a class that has nothing to do with them.</summary>
static class ModelSources
{
    public const string Usings = "using Translator;\nusing static Translator.Functional;\nnamespace App;\n";

    public const string First = Usings + """
        /// <summary>The first.</summary>
        [Model]
        public sealed partial class First : Module
        {
            readonly Block block = new(4);
            /// <summary>Runs.</summary>
            public Tensor Forward([Shape("N", 4)] Tensor x) => Relu(block.Forward(x));
        }
        """;

    public const string Second = Usings + """
        /// <summary>The second.</summary>
        [Model]
        public sealed partial class Second : Module
        {
            readonly Block block = new(3);
            /// <summary>Runs.</summary>
            public Tensor Forward([Shape("N", 3)] Tensor x) => Tanh(block.Forward(x));
        }
        """;

    public const string Block = Usings + """
        /// <summary>Shared.</summary>
        public sealed class Block(int size) : Module
        {
            readonly Linear fc = new(size, size);
            /// <summary>Runs.</summary>
            public Tensor Forward(Tensor x) => x + fc.Forward(x);
        }
        """;

    public const string Other = "namespace App;\npublic static class Other { public static int One() { return 1; } }";

    public static CSharpCompilation Two() => Sources.Compile(("First.cs", First), ("Second.cs", Second), ("Block.cs", Block), ("Other.cs", Other));

    /// <summary>One model of the given attribute and modifiers.</summary>
    public static CSharpCompilation One(string attribute, string modifiers = "sealed partial") =>
        Sources.Compile(("Net.cs", Usings + $"{attribute}\npublic {modifiers} class Net : Module\n{{\n    readonly Linear fc = new(4, 2);\n    public Tensor Forward([Shape(\"N\", 4)] Tensor x) => fc.Forward(x);\n}}\n"));
}
