using System.Globalization;
using Translator.Compiler.Lowering;

namespace Translator.Compiler.TensorFlow;

/// <content>
/// Equal operators on equal inputs are one operator: in the graph where they belong to the model, as sizes and constants do, else in one call of a module, so that calls of one module stay alike.
/// </content>
public sealed partial class TfLowering
{
    /// <summary>A constant of more numbers is not compared with others.</summary>
    const int MostCompared = 16;

    readonly Dictionary<(Scope? Call, string Operator), TfNode> shared = [];

    /// <summary>What an operator is equal by, as text; null for one that is equal to no other.</summary>
    static string? Text(string op, IReadOnlyList<TfOutput> inputs, IReadOnlyList<DType> types, IReadOnlyList<(string Name, object Value)> attributes)
    {
        if (op.StartsWith("Random", StringComparison.Ordinal) || op is "Placeholder") return null; // equal ones differ in what they give
        var values = attributes.Select(a => Text(a.Value)).ToList();
        if (values.Contains(null)) return null;
        return $"{op}({string.Join(", ", inputs)}): {string.Join(", ", types)} {string.Join("; ", attributes.Zip(values, (a, value) => $"{a.Name}={value}"))}";
    }

    static string? Text(object value) => value switch
    {
        float number => Text((double)number),
        double number => BitConverter.DoubleToInt64Bits(number).ToString(CultureInfo.InvariantCulture), // 0 and -0 are two numbers
        TfConstant constant => constant.Values.Length > MostCompared ? null : $"{constant.Type}[{string.Join(",", constant.Shape)}]{{{string.Join(",", constant.Values.Cast<object>().Select(Text))}}}",
        long[] numbers => string.Join(",", numbers),
        long or bool or string or DType or Shape => value.ToString(),
        _ => null,
    };

    /// <summary>The call of a module whose method has what is made in a scope; null for the model. A body of a branch or loop is one method, whatever it calls.</summary>
    Scope? Method(Scope? scope) => outer is null ? scope.Authored() : null;

    /// <summary>Adds what belongs to the model, whichever call needs it first.</summary>
    T AtModel<T>(Func<T> add) => In(null, add);

    /// <summary>Adds what is computed of other values, where those are: at the model, or in the one call that makes any of them, such as the size that a loop in it leaves.</summary>
    T AtCallOf<T>(IReadOnlyList<TfOutput> read, Func<T> add) => In(read.Select(r => Method(r.Node.Scope)).Where(call => call is not null).Distinct().ToList() switch
    {
        [] => null,
        [var call] => call,
        _ => scope,
    }, add);

    T In<T>(Scope? call, Func<T> add)
    {
        var caller = scope;
        scope = call;
        try
        {
            return add();
        }
        finally
        {
            scope = caller;
        }
    }
}
