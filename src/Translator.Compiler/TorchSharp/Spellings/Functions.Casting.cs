namespace Translator.Compiler.TorchSharp.Spellings;

static partial class Functions
{
    static (string Function, Spelling Spelling)[] Casting =>
    [
        Row("To", "{input}.to({dtype})"),
        Row("Float", "{input}.to(ScalarType.Float32)"),
        Row("Double", "{input}.to(ScalarType.Float64)"),
        Row("Half", "{input}.to(ScalarType.Float16)"),
        Row("Bfloat16", "{input}.to(ScalarType.BFloat16)"),
        Row("Int", "{input}.to(ScalarType.Int32)"),
        Row("Long", "{input}.to(ScalarType.Int64)"),
        Row("Bool", "{input}.to(ScalarType.Bool)"),
    ];
}
