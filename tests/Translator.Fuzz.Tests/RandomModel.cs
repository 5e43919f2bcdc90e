using System.Text;

namespace Translator.Fuzz.Tests;

/// <summary>
/// A random valid model: every tensor is [N, T, 8], every loop ends, every condition is known. What it is made of is C# as people write it:
/// blocks, records, lists, local functions, lambdas, tuples, switches, loops of all kinds.
/// </summary>
sealed class RandomModel
{
    readonly Random random;
    readonly StringBuilder text = new();
    readonly List<string> tensors = ["x", "y"];
    readonly List<string> numbers = ["settings.Depth"];
    int names;
    int nesting;

    RandomModel(Random random) => this.random = random;

    /// <summary>A model's source.</summary>
    public static string Write(Random random) => new RandomModel(random).Write();

    string Write()
    {
        text.Append($$"""
            using Translator;
            using static Translator.Functional;

            public enum Kind { Plain, Gated }

            public record Settings(int Depth, Kind Kind = Kind.Plain) { public int Twice => 2 * Depth; }

            public abstract class Step(Settings settings) : Module
            {
                protected Settings Settings => settings;
                public abstract Tensor Forward(Tensor x);
                public virtual Tensor Residual(Tensor x) => x + Forward(x);
            }

            public sealed class Dense(Settings settings, bool bias) : Step(settings)
            {
                readonly Linear fc = new(8, 8, bias);
                public override Tensor Forward(Tensor x) => Settings.Kind is Kind.Gated ? fc.Forward(x) * Sigmoid(x) : Relu(fc.Forward(x));
            }

            public sealed class Normed(Settings settings) : Step(settings)
            {
                readonly Sequential body = new(new LayerNorm(8), new Linear(8, 8));
                public override Tensor Forward(Tensor x) => body.Forward(x);
                public override Tensor Residual(Tensor x) => Settings.Twice > 4 ? base.Residual(x) : Forward(x) - x;
            }

            [Model]
            public sealed class RandomlyMade(int depth = {{random.Next(1, 4)}}) : Module
            {
                readonly Settings settings = new Settings(depth) with { Kind = Kind.{{Pick("Plain", "Gated")}} };
                readonly Linear fc = new(8, 8);
                readonly List<Step> steps = [.. Enumerable.Range(0, depth).Select(i => i % 2 == 0 ? (Step)new Dense(new(i + 1, Kind.Gated), i > 0) : new Normed(new(depth)))];

                static Tensor Mix(Tensor a, Tensor b, double share = 0.5) => a * share + b * (1 - share);

                public {{Pick("Tensor", "(Tensor First, Tensor Second)")}} Forward([Shape("N", "T", 8)] Tensor x, [Shape("N", "T", 8)] Tensor y)
                {

            """);
        var pair = text.ToString().Contains("(Tensor First", StringComparison.Ordinal);
        for (var count = random.Next(2, 7); count > 0; count--) Statement();
        text.Append(pair ? $"        return ({Tensor(2)}, {Tensor(2)});\n" : $"        return {Tensor(3)};\n").Append("    }\n}\n");
        return text.ToString();
    }

    string Pick(params string[] choices) => choices[random.Next(choices.Length)];

    string Fresh(string stem) => $"{stem}{names++}";

    void Line(string line) => text.Append("        ").Append(' ', 4 * nesting).Append(line).Append('\n');

    void Block(string head, Action body)
    {
        Line(head);
        Line("{");
        nesting++;
        int tensorsBefore = tensors.Count, numbersBefore = numbers.Count;
        body();
        tensors.RemoveRange(tensorsBefore, tensors.Count - tensorsBefore);
        numbers.RemoveRange(numbersBefore, numbers.Count - numbersBefore);
        nesting--;
        Line("}");
    }

    void Inside()
    {
        for (var count = random.Next(1, 3); count > 0; count--) Statement();
    }

    void Statement()
    {
        var kind = random.Next(nesting > 2 ? 5 : 14);
        switch (kind)
        {
            case 0:
                var name = Fresh("t");
                Line($"{Pick("var", "Tensor")} {name} = {Tensor(3)};");
                tensors.Add(name);
                break;
            case 1:
                Line($"{Pick([.. tensors])} {Pick("=", "+=", "-=", "*=")} {Tensor(2)};");
                break;
            case 2:
                var number = Fresh("n");
                Line($"{Pick("var", "int")} {number} = {Number(2)};");
                numbers.Add(number);
                break;
            case 3:
                string a = Fresh("t"), b = Fresh("t");
                Line($"var ({a}, {b}) = ({Tensor(2)}, {Tensor(2)});");
                tensors.AddRange([a, b]);
                break;
            case 4:
                Line($"({Pick("x", "y")}, {Pick("_", "var " + Fresh("u"))}) = (Mix({Tensor(1)}, {Tensor(1)}{Pick("", ", 0.25", ", share: 0.75")}), {Number(1)});");
                break;
            case 5:
                Block($"if ({Condition()})", Inside);
                if (random.Next(2) == 0) Block("else", Inside);
                break;
            case 6:
                var i = Fresh("i");
                Block($"for (var {i} = 0; {i} < {random.Next(1, 4)}; {i}++)", () =>
                {
                    numbers.Add(i);
                    Inside();
                    if (random.Next(3) == 0) Line($"if ({i} > {random.Next(3)}) {Pick("break", "continue")};");
                });
                break;
            case 7:
                var step = Fresh("s");
                Block($"foreach (var {step} in steps{Pick("", ".AsEnumerable().Reverse()", ".Skip(1)", ".Take(2)")})", () =>
                {
                    Line($"x = {step}.{Pick("Forward", "Residual")}({Tensor(1)});");
                    Inside();
                });
                break;
            case 8:
                var left = Fresh("k");
                Line($"var {left} = {random.Next(1, 4)};");
                Block($"while ({left}-- > 0)", Inside);
                break;
            case 9:
                var local = Fresh("Local");
                var parameter = Fresh("p");
                Block($"Tensor {local}(Tensor {parameter}, int times = {random.Next(1, 3)})", () =>
                {
                    tensors.Add(parameter);
                    numbers.Add("times");
                    Inside();
                    Line($"return times > 1 ? {local}({parameter}, times - 1) : {Tensor(2)};");
                });
                Line($"x = {local}({Tensor(1)}{Pick("", ", 1", ", times: 2")});");
                break;
            case 10:
                var list = Fresh("l");
                Line($"var {list} = new List<Tensor> {{ {Tensor(1)}, {Tensor(1)} }};");
                Line($"{list}.Add({Tensor(1)});");
                Line($"x = {Pick($"{list}.Aggregate((a, b) => a + b)", $"Stack({list}).Mean(0)", $"{list}[^1] - {list}.First()", $"Cat({list}, 2)[.., .., ..8]")};");
                break;
            case 11:
                var function = Fresh("f");
                Line($"Func<Tensor, Tensor> {function} = {Pick("Relu", "Tanh", "v => v * 2", $"v => {{ var w = Mix(v, {Tensor(1)}); return w; }}")};");
                Line($"y = {function}({function}({Tensor(1)}));");
                break;
            case 12:
                Line($"y = Math.Max({Number(1)}, 0) switch {{ 0 => {Tensor(1)}, > 2 => {Tensor(1)}, _ when depth > {random.Next(4)} && {Condition()} => {Tensor(1)}, _ => {Tensor(1)} }};");
                break;
            default:
                Block("do", Inside);
                Line("while (false);");
                break;
        }
    }

    string Condition() => Pick($"{Number(0)} > {random.Next(4)}", $"settings is {{ Depth: > {random.Next(3)} }}", $"settings.Kind == Kind.{Pick("Plain", "Gated")}", $"{Number(0)} % 2 == 0 && !(depth > 2)", "x.Shape[2] == 8", "steps.Any(s => s is Normed)");

    string Number(int depth) => depth == 0 ? Pick([.. numbers, "1", "2", "depth", "steps.Count"])
        : Pick(Number(0), $"({Number(depth - 1)} + {Number(depth - 1)})", $"Math.Max({Number(depth - 1)}, 1)", $"{Number(0)} * 2", $"({Condition()} ? {Number(0)} : 3)");

    string Tensor(int depth) => depth == 0 ? Pick([.. tensors])
        : random.Next(16) switch
        {
            0 => $"({Tensor(depth - 1)} {Pick("+", "-", "*")} {Tensor(depth - 1)})",
            1 => $"{Pick("Relu", "Tanh", "Sigmoid", "Abs", "Gelu")}({Tensor(depth - 1)})",
            2 => $"fc.Forward({Tensor(depth - 1)})",
            3 => $"steps[{Pick("0", "^1", "steps.Count - 1")}].{Pick("Forward", "Residual")}({Tensor(depth - 1)})",
            4 => $"({Tensor(depth - 1)} * {Pick("0.5", "2", "depth", Number(1))})",
            5 => $"Softmax({Tensor(depth - 1)}, {Pick("-1", "dim: 2", "1")})",
            6 => $"{Tensor(depth - 1)}.Transpose(1, 2).Transpose({Pick("1, 2", "2, 1", "-1, -2")})",
            7 => $"Mix({Tensor(depth - 1)}, {Tensor(depth - 1)})",
            8 => $"({Condition()} ? {Tensor(depth - 1)} : {Tensor(depth - 1)})",
            9 => $"Where({Tensor(depth - 1)} > 0, {Tensor(depth - 1)}, {Pick("0", "1.5", Tensor(0))})",
            10 => $"Cat([{Tensor(depth - 1)}[.., .., ..4], {Tensor(depth - 1)}[.., .., 4..]], dim: {Pick("2", "-1")})",
            11 => $"({Tensor(depth - 1)} - {Tensor(depth - 1)}.Mean({Pick("2, keepdim: true", "-1, keepdim: true", "1, keepdim: true")}))",
            12 => $"{Tensor(depth - 1)}.Reshape(x.Shape[0], x.Shape[1], {Pick("2, 4", "8, 1", "4, 2")}).Reshape(x.Shape[0], x.Shape[1], 8)",
            13 => $"new[] {{ {Tensor(depth - 1)}, {Tensor(depth - 1)} }}[{Pick("0", "1", "^1")}]",
            _ => Tensor(depth - 1),
        };
}
