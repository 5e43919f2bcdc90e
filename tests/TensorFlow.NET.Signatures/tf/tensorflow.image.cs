namespace Tensorflow;

public partial class tensorflow
{
    public image_internal image = default!;
    public class image_internal
    {
        public Tensor random_flip_up_down(Tensor image, int seed = 0) => throw null!;
        public Tensor random_flip_left_right(Tensor image, int seed = 0) => throw null!;
        public Tensor flip_left_right(Tensor image) => throw null!;
        public Tensor flip_up_down(Tensor image) => throw null!;
        public Tensor rot90(Tensor image, int k = 1, string name = null) => throw null!;
        public Tensor transpose(Tensor image, string name = null) => throw null!;
        public Tensor central_crop(Tensor image, float central_fraction) => throw null!;
        public Tensor pad_to_bounding_box(Tensor image, int offset_height, int offset_width, int target_height, int target_width) => throw null!;
        public Tensor crop_to_bounding_box(Tensor image, int offset_height, int offset_width, int target_height, int target_width) => throw null!;
        public Tensor resize_image_with_crop_or_pad(Tensor image, object target_height, object target_width) => throw null!;
        public Tensor resize_images(Tensor images, Tensor size, string method = ResizeMethod.BILINEAR, bool preserve_aspect_ratio = false, bool antialias = false, string name = null) => throw null!;
        public Tensor resize_images_v2(Tensor images, Shape size, string method = ResizeMethod.BILINEAR, bool preserve_aspect_ratio = false, bool antialias = false, string name = null) => throw null!;
        public Tensor resize_images_v2(Tensor images, Tensor size, string method = ResizeMethod.BILINEAR, bool preserve_aspect_ratio = false, bool antialias = false, string name = null) => throw null!;
        public Tensor resize_images_with_pad(Tensor image, int target_height, int target_width, string method, bool antialias) => throw null!;
        public Tensor per_image_standardization(Tensor image) => throw null!;
        public Tensor random_brightness(Tensor image, float max_delta, int seed = 0) => throw null!;
        public Tensor random_contrast(Tensor image, float lower, float upper, int seed = 0) => throw null!;
        public Tensor adjust_brightness(Tensor image, Tensor delta) => throw null!;
        public Tensor adjust_contrast(Tensor images, Tensor contrast_factor) => throw null!;
        public Tensor adjust_gamma(Tensor image, int gamma = 1, int gain = 1) => throw null!;
        public Tensor rgb_to_grayscale(Tensor images, string name = null) => throw null!;
        public Tensor grayscale_to_rgb(Tensor images, string name = null) => throw null!;
        public Tensor random_hue(Tensor image, float max_delta, int seed = 0) => throw null!;
        public Tensor adjust_hue(Tensor image, Tensor delta, string name = null) => throw null!;
        public Tensor random_jpeg_quality(Tensor image, float min_jpeg_quality, float max_jpeg_quality, int seed = 0) => throw null!;
        public Tensor adjust_jpeg_quality(Tensor image, Tensor jpeg_quality, string name = null) => throw null!;
        public Tensor random_saturation(Tensor image, float lower, float upper, int seed = 0) => throw null!;
        public Tensor adjust_saturation(Tensor image, Tensor saturation_factor, string name = null) => throw null!;
        public Tensor total_variation(Tensor images, string name = null) => throw null!;
        public (Tensor, Tensor, Tensor) sample_distorted_bounding_box(Tensor image_size, Tensor bounding_boxes, int seed = 0, Tensor min_object_covered = null, float[] aspect_ratio_range = null, float[] area_range = null, int max_attempts = 100, bool use_image_if_no_bounding_boxes = false, string name = null) => throw null!;
        public Tensor non_max_suppression(Tensor boxes, Tensor scores, Tensor max_output_size, float iou_threshold = 0.5f, float score_threshold = -1f / 0f, string name = null) => throw null!;
        public Tensor non_max_suppression_with_overlaps(Tensor overlaps, Tensor scores, Tensor max_output_size, float overlap_threshold = 0.5f, float score_threshold = -1 / 0f, string name = null) => throw null!;
        public Tensor rgb_to_yiq(Tensor images) => throw null!;
        public Tensor yiq_to_rgb(Tensor images) => throw null!;
        public Tensor rgb_to_yuv(Tensor images) => throw null!;
        public Tensor yuv_to_rgb(Tensor images) => throw null!;
        public Tensor psnr(Tensor a, Tensor b, Tensor max_val, string name = null) => throw null!;
        public Tensor ssim(Tensor img1, Tensor img2, float max_val = 1f, float filter_size = 11f, float filter_sigma = 1.5f, float k1 = 0.01f, float k2 = 0.03f) => throw null!;
        public Tensor ssim_multiscale(Tensor img1, Tensor img2, float max_val, float[] power_factors = null, float filter_size = 11f, float filter_sigma = 1.5f, float k1 = 0.01f, float k2 = 0.03f) => throw null!;
        public (Tensor, Tensor) image_gradients(Tensor image) => throw null!;
        public Tensor sobel_edges(Tensor image) => throw null!;
        public Tensor adjust_contrast(Tensor images, float contrast_factor, string name = null) => throw null!;
        public Tensor adjust_hue(Tensor images, float delta, string name = null) => throw null!;
        public Tensor adjust_saturation(Tensor image, float saturation_factor, string name = null) => throw null!;
        public (Tensor, Tensor, Tensor, Tensor) combined_non_max_suppression(Tensor boxes, Tensor scores, int max_output_size_per_class, int max_total_size, float iou_threshold, float score_threshold, bool pad_per_class = false, bool clip_boxes = true) => throw null!;
        public Tensor crop_and_resize(Tensor image, Tensor boxes, Tensor box_ind, Tensor crop_size, string method = "bilinear", float extrapolation_value = 0f, string name = null) => throw null!;
        public Tensor decode_jpeg(Tensor contents, int channels = 0, int ratio = 1, bool fancy_upscaling = true, bool try_recover_truncated = false, int acceptable_fraction = 1, string dct_method = "", string name = null) => throw null!;
        public Tensor extract_glimpse(Tensor input, Tensor size, Tensor offsets, bool centered = true, bool normalized = true, bool uniform_noise = true, string name = null) => throw null!;
        public (Tensor, Tensor, Tensor, Tensor) combined_non_max_suppression(Tensor boxes, Tensor scores, Tensor max_output_size_per_class, Tensor max_total_size, float iou_threshold = 0.5f, float score_threshold = -1f / 0f, bool pad_per_class = false, bool clip_boxes = true, string name = null) => throw null!;
        public (Tensor, Tensor) non_max_suppression_padded(Tensor boxes, Tensor scores, Tensor max_output_size, float iou_threshold = 0.5f, float score_threshold = -1f / 0f, bool pad_to_max_output_size = false, string name = null, bool sorted_input = false, bool canonicalized_coordinates = false, int tile_size = 512) => throw null!;
        public Tensor resize(Tensor image, Shape size, string method = ResizeMethod.BILINEAR) => throw null!;
        public Tensor resize(Tensor image, Tensor size, string method = ResizeMethod.BILINEAR) => throw null!;
        public Tensor resize_bilinear(Tensor images, Tensor size, bool align_corners = false, bool half_pixel_centers = false, string name = null) => throw null!;
        public Tensor resize_images(Tensor images, Tensor size, string method = ResizeMethod.BILINEAR, bool preserve_aspect_ratio = false, string name = null) => throw null!;
        public Tensor convert_image_dtype(Tensor image, TF_DataType dtype, bool saturate = false, string name = null) => throw null!;
        public Tensor decode_image(Tensor contents, int channels = 0, TF_DataType dtype = TF_DataType.TF_UINT8, string name = null, bool expand_animations = true) => throw null!;
        public Tensor encode_png(Tensor contents, string name = null) => throw null!;
        public Tensor encode_jpeg(Tensor contents, string name = null) => throw null!;
        public Tensor is_jpeg(Tensor contents, string name = null) => throw null!;
        public Tensor resize_nearest_neighbor<Tsize>(Tensor images, Tsize size, bool align_corners = false, string name = null, bool half_pixel_centers = false) => throw null!;
        public Tensor draw_bounding_boxes(Tensor images, Tensor boxes, Tensor colors = null, string name = null) => throw null!;
    }
}
