namespace Translator.Compiler.TorchSharp.Spellings;

/// <summary>How TorchSharp spells each layer of the DSL: a factory method of <c>torch.nn</c>, or a class of our own where TorchSharp lacks the layer or its options.</summary>
static class Layers
{
    const string Convolution = "({inChannels}, {outChannels}, kernel_size: {kernelSize}[, stride: {stride}][, padding: {padding}][, dilation: {dilation}][, padding_mode: {paddingMode:PaddingModes}][, groups: {groups}][, bias: {bias}])";
    const string Padded = "({inChannels}, {outChannels}, kernelSize: {kernelSize[]}, mode: {paddingMode:PaddingModes}, padding: {padding[0]}[, stride: {stride[]}][, dilation: {dilation[]}][, groups: {groups}][, bias: {bias}])";
    const string ConvolutionTranspose = "({inChannels}, {outChannels}, kernel_size: {kernelSize}[, stride: {stride}][, padding: {padding}][, output_padding: {outputPadding}][, dilation: {dilation}][, padding_mode: {paddingMode:PaddingModes}][, groups: {groups}][, bias: {bias}])";
    const string UnevenTranspose = "({inChannels}, {outChannels}, kernelSize: {kernelSize[]}[, stride: {stride[]}][, padding: {padding[]}], outputPadding: {outputPadding[]}[, dilation: {dilation[]}][, groups: {groups}][, bias: {bias}])";
    const string MaxPool = "(kernel_size: {kernelSize}[, stride: {stride}][, padding: {padding}][, dilation: {dilation}][, ceil_mode: {ceilMode}])";
    const string AvgPool = "(kernel_size: {kernelSize}[, stride: {stride}][, padding: {padding}][, ceil_mode: {ceilMode}][, count_include_pad: {countIncludePad}][, divisor_override: {divisorOverride}])";
    const string MaxUnpool = "(kernel_size: {kernelSize}[, stride: {stride}][, padding: {padding}])";
    const string Norm = "({numFeatures}[, eps: {eps}][, momentum: {momentum}][, affine: {affine}][, track_running_stats: {trackRunningStats}])";
    const string Cumulative = "new CumulativeBatchNorm({numFeatures}[, eps: {eps}][, momentum: {momentum}][, affine: {affine}][, trackRunningStats: {trackRunningStats}])";
    const string Dropout = "([, {p}][, inplace: {inplace}])";
    const string Inplace = "([, inplace: {inplace}])";
    const string Recurrent = "({inputSize}, {hiddenSize}[, numLayers: {numLayers}][, nonLinearity: {nonlinearity:NonLinearities}][, bias: {bias}][, batchFirst: {batchFirst}][, dropout: {dropout}][, bidirectional: {bidirectional}])";
    const string Cell = "({inputSize}, {hiddenSize}[, nonLinearity: {nonlinearity:NonLinearities}][, bias: {bias}])";
    const string Windows = "[, dilation: {dilation}][, padding: {padding}][, stride: {stride}])";
    const string Reduction = "[, reduction: {reduction:Reduction}])";

    public static IReadOnlyDictionary<string, Spelling> All { get; } = new[]
    {
        // linear layers, embeddings
        Row("Linear", "Linear({inFeatures}, {outFeatures}[, hasBias: {bias}])"),
        Row("Bilinear", "Bilinear({in1Features}, {in2Features}, {outFeatures}[, hasBias: {bias}])"),
        Row("Embedding", "Embedding({numEmbeddings}, {embeddingDim}[, padding_idx: {paddingIdx}][, max_norm: {maxNorm}][, norm_type: {normType}][, scale_grad_by_freq: {scaleGradByFreq}][, sparse: {sparse}])"),
        Own("EmbeddingBag", "EmbeddingBag"),
        Row("Identity", "Identity()"),

        // convolutions
        Row("Conv1d", "Conv1d" + Convolution),
        Row("Conv2d", "Conv2d" + Convolution),
        Row("Conv3d", "Conv3d" + Convolution),
        Row("Conv2d(paddingMode)", "new PaddedConvolution" + Padded.Replace("[]", "[2]"), "PaddedConvolution"),
        Row("Conv3d(paddingMode)", "new PaddedConvolution" + Padded.Replace("[]", "[3]"), "PaddedConvolution"),
        Row("ConvTranspose1d", "ConvTranspose1d" + ConvolutionTranspose),
        Row("ConvTranspose2d", "ConvTranspose2d" + ConvolutionTranspose),
        Row("ConvTranspose3d", "ConvTranspose3d" + ConvolutionTranspose),
        Row("ConvTranspose2d(outputPadding)", "new TransposedConvolution" + UnevenTranspose.Replace("[]", "[2]"), "TransposedConvolution"),
        Row("ConvTranspose3d(outputPadding)", "new TransposedConvolution" + UnevenTranspose.Replace("[]", "[3]"), "TransposedConvolution"),

        // pooling
        Row("MaxPool1d", "MaxPool1d" + MaxPool),
        Row("MaxPool2d", "MaxPool2d" + MaxPool),
        Row("MaxPool3d", "MaxPool3d" + MaxPool),
        Row("AvgPool1d", "AvgPool1d" + AvgPool),
        Row("AvgPool2d", "AvgPool2d" + AvgPool),
        Row("AvgPool3d", "AvgPool3d" + AvgPool),
        Row("LPPool1d", "LPPool1d({normType}, {kernelSize}[, stride: {stride}][, ceil_mode: {ceilMode}])"),
        Row("LPPool2d", "LPPool2d({normType}, {kernelSize[2]}[, stride: {stride[2]}][, ceil_mode: {ceilMode}])"),
        Row("LPPool3d", "new LPPool3d({normType}, {kernelSize[3]}[, stride: {stride[3]}][, ceilMode: {ceilMode}])", "LPPool3d"),
        Row("AdaptiveAvgPool1d", "AdaptiveAvgPool1d({outputSize})"),
        Row("AdaptiveAvgPool2d", "AdaptiveAvgPool2d({outputSize})"),
        Row("AdaptiveAvgPool3d", "AdaptiveAvgPool3d({outputSize})"),
        Row("AdaptiveMaxPool1d", "AdaptiveMaxPool1d({outputSize})"),
        Row("AdaptiveMaxPool2d", "AdaptiveMaxPool2d({outputSize[2]})"),
        Row("AdaptiveMaxPool3d", "new AdaptiveMaxPool({outputSize[3]})", "AdaptivePooling"), // TorchSharp's calls the function of one dimension
        Row("AdaptiveAvgPool1d(null)", "new AdaptiveAvgPool({outputSize[]})", "AdaptivePooling"),
        Row("AdaptiveAvgPool2d(null)", "new AdaptiveAvgPool({outputSize[2]})", "AdaptivePooling"),
        Row("AdaptiveAvgPool3d(null)", "new AdaptiveAvgPool({outputSize[3]})", "AdaptivePooling"),
        Row("AdaptiveMaxPool1d(null)", "new AdaptiveMaxPool({outputSize[]})", "AdaptivePooling"),
        Row("AdaptiveMaxPool2d(null)", "new AdaptiveMaxPool({outputSize[2]})", "AdaptivePooling"),
        Row("AdaptiveMaxPool3d(null)", "new AdaptiveMaxPool({outputSize[3]})", "AdaptivePooling"),
        Row("MaxUnpool1d", "MaxUnpool1d" + MaxUnpool),
        Row("MaxUnpool2d", "MaxUnpool2d" + MaxUnpool),
        Row("MaxUnpool3d", "MaxUnpool3d" + MaxUnpool),

        // padding
        Row("ConstantPad1d", "ConstantPad1d({padding()}, {value})"),
        Row("ConstantPad2d", "ConstantPad2d({padding()}, {value})"),
        Row("ConstantPad3d", "ConstantPad3d({padding()}, {value})"),
        Row("ReflectionPad1d", "ReflectionPad1d({padding()})"),
        Row("ReflectionPad2d", "ReflectionPad2d({padding()})"),
        Row("ReflectionPad3d", "ReflectionPad3d({padding()})"),
        Row("ReplicationPad1d", "ReplicationPad1d({padding()})"),
        Row("ReplicationPad2d", "ReplicationPad2d({padding()})"),
        Row("ReplicationPad3d", "ReplicationPad3d({padding()})"),
        Row("ZeroPad1d", "new ZeroPad1d({padding[2]})", "ZeroPadding"),
        Row("ZeroPad2d", "ZeroPad2d({padding()})"),
        Row("ZeroPad3d", "new ZeroPad3d({padding[6]})", "ZeroPadding"),
        Row("CircularPad1d", "new CircularPad1d({padding[2]})", "CircularPadding"),
        Row("CircularPad2d", "new CircularPad2d({padding[4]})", "CircularPadding"),
        Row("CircularPad3d", "new CircularPad3d({padding[6]})", "CircularPadding"),

        // normalisation
        Row("BatchNorm1d", "BatchNorm1d" + Norm),
        Row("BatchNorm2d", "BatchNorm2d" + Norm),
        Row("BatchNorm3d", "BatchNorm3d" + Norm),
        Row("BatchNorm1d(momentum)", Cumulative, "CumulativeBatchNorm"),
        Row("BatchNorm2d(momentum)", Cumulative, "CumulativeBatchNorm"),
        Row("BatchNorm3d(momentum)", Cumulative, "CumulativeBatchNorm"),
        Row("InstanceNorm1d", "InstanceNorm1d" + Norm),
        Row("InstanceNorm2d", "InstanceNorm2d" + Norm),
        Row("InstanceNorm3d", "InstanceNorm3d" + Norm),
        Row("LayerNorm", "LayerNorm({normalizedShape[0]}[, eps: {eps}][, elementwise_affine: {elementwiseAffine}][, bias: {bias}])"),
        Own("GroupNorm", "GroupNorm"),
        Row("RMSNorm", "new RMSNorm({normalizedShape[]}[, eps: {eps}][, elementwiseAffine: {elementwiseAffine}])", "RMSNorm"),
        Row("LocalResponseNorm", "LocalResponseNorm({size}[, alpha: {alpha}][, beta: {beta}][, k: {k}])"),

        // activations
        Row("ReLU", "ReLU" + Inplace),
        Row("ReLU6", "ReLU6" + Inplace),
        Row("LeakyReLU", "LeakyReLU([, {negativeSlope}][, inplace: {inplace}])"),
        Row("RReLU", "RReLU([, lower: {lower}][, upper: {upper}][, inplace: {inplace}])"),
        Row("PReLU", "PReLU({numParameters=1}[, init: {init}])"),
        Row("ELU", "ELU([, {alpha}][, inplace: {inplace}])"),
        Row("SELU", "SELU" + Inplace),
        Row("CELU", "CELU([, {alpha}][, inplace: {inplace}])"),
        Row("GELU", "GELU([, {approximate:TorchSharp.Modules.GELU.Approximate}])"),
        Row("SiLU", "SiLU" + Inplace),
        Row("Mish", "Mish" + Inplace),
        Row("Tanh", "Tanh()"),
        Row("Sigmoid", "Sigmoid()"),
        Row("LogSigmoid", "LogSigmoid()"),
        Row("Softplus", "Softplus([, beta: {beta}][, threshold: {threshold}])"),
        Row("Softsign", "Softsign()"),
        Row("Softmax", "Softmax({dim})"),
        Row("Softmin", "Softmin({dim})"),
        Row("LogSoftmax", "LogSoftmax({dim})"),
        Row("Softmax2d", "Softmax2d()"),
        Row("GLU", "GLU([, {dim}])"),
        Own("Hardtanh", "Hardtanh"),
        Row("Hardsigmoid", "Hardsigmoid" + Inplace),
        Row("Hardswish", "Hardswish" + Inplace),
        Row("Hardshrink", "Hardshrink([, {lambd}])"),
        Row("Softshrink", "Softshrink([, {lambd}])"),
        Row("Tanhshrink", "Tanhshrink()"),
        Row("Threshold", "Threshold({threshold}, {value}[, inplace: {inplace}])"),

        // dropout
        Row("Dropout", "Dropout" + Dropout),
        Row("Dropout1d", "Dropout1d" + Dropout),
        Row("Dropout2d", "Dropout2d" + Dropout),
        Row("Dropout3d", "Dropout3d" + Dropout),
        Row("AlphaDropout", "AlphaDropout" + Dropout),
        Row("FeatureAlphaDropout", "FeatureAlphaDropout({p=0.5}, inplace: {inplace=false})"),

        // shaping, resampling
        Row("Flatten", "Flatten([, start_dim: {start}][, end_dim: {end}])"),
        Own("Unflatten", "Unflatten"),
        Row("PixelShuffle", "PixelShuffle({upscaleFactor})"),
        Row("PixelUnshuffle", "PixelUnshuffle({downscaleFactor})"),
        Row("ChannelShuffle", "ChannelShuffle({groups})"),
        Row("Unfold", "new Unfold({kernelSize[2]}[, dilation: {dilation[2]}][, padding: {padding[2]}][, stride: {stride[2]}])", "SlidingWindows"),
        Row("Fold", "Fold({outputSize}, {kernelSize}" + Windows),
        Row("Upsample", "new Upsample([, size: {size[]}][, scaleFactor: {scaleFactor[]}][, mode: {mode}][, alignCorners: {alignCorners}][, recomputeScaleFactor: {recomputeScaleFactor}])", "Upsampling"),
        Row("UpsamplingNearest2d", "new UpsamplingNearest2d([, size: {size[]}][, scaleFactor: {scaleFactor[]}])", "Upsampling"),
        Row("UpsamplingBilinear2d", "new UpsamplingBilinear2d([, size: {size[]}][, scaleFactor: {scaleFactor[]}])", "Upsampling"),

        // recurrent layers, attention
        Row("RNN", "RNN" + Recurrent),
        Row("GRU", "GRU" + Recurrent),
        Row("LSTM", "LSTM" + Recurrent),
        Row("LSTM(projSize)", "new ProjectedLSTM({inputSize}, {hiddenSize}[, numLayers: {numLayers}][, bias: {bias}][, batchFirst: {batchFirst}][, dropout: {dropout}][, bidirectional: {bidirectional}], projSize: {projSize})", "ProjectedLSTM"),
        Row("RNNCell", "RNNCell" + Cell),
        Row("GRUCell", "GRUCell" + Cell),
        Own("LSTMCell", "LSTMCell"),
        Own("MultiheadAttention", "MultiheadAttention"),
        Own("TransformerEncoderLayer", "TransformerEncoderLayer"),
        Own("TransformerEncoder", "TransformerEncoder"),
        Own("TransformerDecoderLayer", "TransformerDecoderLayer"),
        Own("TransformerDecoder", "TransformerDecoder"),
        Own("Transformer", "Transformer"),

        // losses, distances
        Own("CrossEntropyLoss", "ClassificationLosses"),
        Own("NLLLoss", "ClassificationLosses"),
        Own("BCELoss", "ClassificationLosses"),
        Own("BCEWithLogitsLoss", "ClassificationLosses"),
        Own("MultiLabelSoftMarginLoss", "ClassificationLosses"),
        Row("MultiLabelMarginLoss", "MultiLabelMarginLoss([, reduction: {reduction:Reduction}])"),
        Own("MultiMarginLoss", "ClassificationLosses"),
        Own("KLDivLoss", "ClassificationLosses"),
        Row("SoftMarginLoss", "SoftMarginLoss([, reduction: {reduction:Reduction}])"),
        Row("MSELoss", "MSELoss([, reduction: {reduction:Reduction}])"),
        Row("L1Loss", "L1Loss([, reduction: {reduction:Reduction}])"),
        Row("SmoothL1Loss", "SmoothL1Loss([, beta: {beta}]" + Reduction),
        Row("HuberLoss", "HuberLoss([, delta: {delta}]" + Reduction),
        Row("PoissonNLLLoss", "PoissonNLLLoss([, log_input: {logInput}][, full: {full}][, eps: {eps:(float)}]" + Reduction),
        Own("GaussianNLLLoss", "GaussianNLLLoss"),
        Row("CosineEmbeddingLoss", "CosineEmbeddingLoss([, margin: {margin}]" + Reduction),
        Row("MarginRankingLoss", "MarginRankingLoss([, margin: {margin}]" + Reduction),
        Row("HingeEmbeddingLoss", "HingeEmbeddingLoss([, margin: {margin}]" + Reduction),
        Own("TripletMarginLoss", "TripletMarginLoss"),
        Row("CosineSimilarity", "CosineSimilarity([, dim: {dim}][, eps: {eps}])"),
        Row("PairwiseDistance", "PairwiseDistance([, p: {p}][, eps: {eps}][, keepdim: {keepdim}])"),

        // containers and tensors of a module
        Row("Sequential", "Sequential({modules...})"),
        Row("ModuleList", "ModuleList({modules...})"),
        Row("Parameter", "new Parameter(zeros({shape...}))"),
        Row("Buffer", "zeros({shape...})"),
        Row("Shape", "{dims[]}"),
    }.ToDictionary(l => l.Layer, l => l.Spelling, StringComparer.Ordinal);

    /// <summary>Forwards of recurrent layers that take sequences and steps without a batch too, in the file of ours that is named behind them.</summary>
    public const string Sequence = "sequence", Step = "step", SequenceFile = "RecurrentSequences";

    /// <summary>Methods to call instead of a layer's <c>forward</c>, which has no defaults for arguments that the DSL has, or takes less.</summary>
    public static IReadOnlyDictionary<string, string> Forward { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["RNN"] = Sequence, ["GRU"] = Sequence, ["LSTM"] = Sequence, ["GRUCell"] = Step, ["MaxUnpool1d"] = "call", ["MaxUnpool2d"] = "call", ["MaxUnpool3d"] = "call",
    };

    static (string Layer, Spelling Spelling) Row(string layer, string template, string? support = null) => (layer, new(template, support));

    /// <summary>A class of our own with the DSL's parameters.</summary>
    static (string Layer, Spelling Spelling) Own(string layer, string support) => (layer, new("", support));
}
