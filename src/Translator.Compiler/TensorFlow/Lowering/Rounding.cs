using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.TensorFlow;

public sealed partial class TfLowering
{
    static void AddRounding(OperatorTable<TfLowering> table)
    {
        Row<Floor>(table, "Floor");
        Row<Ceil>(table, "Ceil");
        Row<Round>(table, "Round");
    }
}
