namespace Translator.Compiler.TorchSharp.Spellings;

static partial class Functions
{
    static (string Function, Spelling Spelling)[] Activations =>
    [
        Row("Relu", "functional.relu({input})"),
        Row("Sigmoid", "{input}.sigmoid()"),
        Row("Tanh", "{input}.tanh()"),
        Row("Gelu", "functional.gelu({input}[, {approximate:TorchSharp.Modules.GELU.Approximate}])"),
        Row("Softmax", "functional.softmax({input}, {dim}[, dtype: {dtype}])"),
        Row("LogSoftmax", "functional.log_softmax({input}[.to({dtype})], {dim})"),
        Row("Softmin", "functional.softmin({input}[.to({dtype})], {dim})"),
        Row("Relu6", "functional.relu6({input})"),
        Own("Hardtanh", "Activations"),
        Row("Hardswish", "functional.hardswish({input})"),
        Row("Hardsigmoid", "functional.hardsigmoid({input})"),
        Row("Silu", "functional.silu({input})"),
        Row("Mish", "functional.mish({input})"),
        Row("Elu", "functional.elu({input}, {alpha=1})"),
        Row("Selu", "functional.selu({input})"),
        Row("Celu", "functional.celu({input}, {alpha=1})"),
        Row("LeakyRelu", "functional.leaky_relu({input}[, negative_slope: {negativeSlope}])"),
        Row("Rrelu", "functional.rrelu({input}[, lower: {lower}][, upper: {upper}])"),
        Row("Prelu", "functional.prelu({input}, {weight})"),
        Row("Softplus", "functional.softplus({input}[, beta: {beta}][, threshold: {threshold}])"),
        Row("Softsign", "functional.softsign({input})"),
        Row("Logsigmoid", "functional.logsigmoid({input})"),
        Row("Tanhshrink", "functional.tanhshrink({input})"),
        Row("Hardshrink", "functional.hardshrink({input}[, {lambd}])"),
        Row("Softshrink", "functional.softshrink({input}[, {lambd}])"),
        Row("Threshold", "functional.threshold({input}, {threshold}, {value})"),
        Row("Glu", "functional.glu({input}[, {dim}])"),
        Row("Dropout", "functional.dropout({input}[, p: {p}][, training: {training}])"),
        Row("Dropout1d", "functional.dropout1d({input}[, p: {p}][, training: {training}])"),
        Row("Dropout2d", "functional.dropout2d({input}[, p: {p}][, training: {training}])"),
        Row("Dropout3d", "functional.dropout3d({input}[, p: {p}][, training: {training}])"),
        Row("AlphaDropout", "functional.alpha_dropout({input}[, p: {p}][, training: {training}])"),
        Row("FeatureAlphaDropout", "functional.feature_alpha_dropout({input}[, p: {p}], training: {training=true})"),
    ];
}
