namespace Translator.Compiler.TorchSharp.Spellings;

static partial class Functions
{
    static (string Function, Spelling Spelling)[] Identities =>
    [
        Unary("Contiguous", "contiguous"),
        Unary("Detach", "detach"),
        Unary("Clone", "clone"),
    ];
}
