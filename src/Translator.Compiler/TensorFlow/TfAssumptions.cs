namespace Translator.Compiler.TensorFlow;

/// <content>Sizes that the model takes for granted, checked when it runs.</content>
public sealed partial class TfLowering
{
    /// <summary>TensorFlow's names have letters, digits and few signs; other signs become words.</summary>
    static readonly (string Sign, string Word)[] Words =
    [
        ("==", "is"), ("!=", "is not"), (">=", "is at least"), ("<=", "is at most"), ("<", "is less than"), (">", "is more than"), ("//", " div "), ("%", "mod"), ("*", " times "), ("+", "plus"), (" - ", " minus "),
    ];

    /// <summary>
    /// Passes an input through a reshape that fails where the assumption does not hold: to its own shape where it does, to a larger one where it does not.
    /// The operator's name says what is assumed and which line needs it, and TensorFlow prints it.
    /// </summary>
    void Check(Graph graph, SizeAssumption assumption)
    {
        var input = graph.Inputs.First(i => i.Shape.SelectMany(size => size.Symbols).Intersect(assumption.Symbols).Any());
        TfOutput left = Size(assumption.Left), right = Size(assumption.Right);
        var comparison = assumption.Comparison switch
        {
            "==" => "Equal",
            "!=" => "NotEqual",
            "<" => "Less",
            "<=" => "LessEqual",
            ">" => "Greater",
            _ => "GreaterEqual",
        };
        var factor = Add("Sub", [Integer(2), Add("Cast", [Add(comparison, [left, right], DType.Bool)], DType.Int32)]);
        var shape = Add("Mul", [Add("Shape", [Logical(input)], DType.Int32, ("out_type", DType.Int32)), factor]);
        var name = Words.Aggregate($"the model assumes {assumption.Condition}", (text, word) => text.Replace(word.Sign, word.Word));
        if (assumption.Location is { } location) name += $", by {System.IO.Path.GetFileName(location.File)} line {location.Line}";
        stored[input] = new(AddNamed(name.Replace(", ", "/").Replace("  ", " "), "Reshape", [Logical(input), shape], input.DType), false);
    }
}
