using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.TensorFlow;

public sealed partial class TfLowering
{
    static void AddTrigonometry(OperatorTable<TfLowering> table)
    {
        Row<Sin>(table, "Sin");
        Row<Cos>(table, "Cos");
        Row<Tan>(table, "Tan");
        Row<Asin>(table, "Asin");
        Row<Acos>(table, "Acos");
        Row<Atan>(table, "Atan");
        Row<Sinh>(table, "Sinh");
        Row<Cosh>(table, "Cosh");
        Row<Asinh>(table, "Asinh");
        Row<Acosh>(table, "Acosh");
        Row<Atanh>(table, "Atanh");
        Row<Atan2>(table, "Atan2");
    }
}
