using System.Reflection;
using System.Text.Json;
using ArticleTool.Records;
using ArticleTool.Reporting;
using ArticleTool.Reporting.Writing;

namespace ArticleTool.Tests.Reporting;

/// <summary>Records are written by hand and read by the library's serializer; the two agree on every field.</summary>
public sealed class RecordWriterTests
{
    public static TheoryData<Type> Records => [.. ReportList.All.Select(list => list.Type), typeof(ToolRecord), typeof(SettingsRecord)];

    public static TheoryData<Type> Enumerations => [.. typeof(Verdict).Assembly.GetTypes().Where(type => type.IsEnum && type.Namespace == typeof(Verdict).Namespace)];

    [Theory, MemberData(nameof(Records))]
    public void A_record_is_written_as_the_serializer_would_with_every_field_known_and_with_none_that_can_be_missing(Type type)
    {
        foreach (var record in new[] { Made(type, full: true), Made(type, full: false) })
            RecordLine.Of(record).ShouldBe(JsonSerializer.Serialize(record, type, RecordJson.Options));
    }

    [Theory, MemberData(nameof(Enumerations))]
    public void A_value_is_called_what_the_serializer_calls_it(Type type)
    {
        foreach (Enum value in Enum.GetValues(type))
            $"\"{EnumerationWords.Of(value)}\"".ShouldBe(JsonSerializer.Serialize(value, type, RecordJson.Options));
    }

    /// <summary>A value of the type; a record's fields that may be missing are there or not.</summary>
    private static object Made(Type type, bool full)
    {
        if (type == typeof(string))
            return "the \"Astrid\"’s\tcrew";
        if (type == typeof(decimal))
            return 12.50m;
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(1)!;
        if (type.IsPrimitive)
            return Convert.ChangeType(1, type, System.Globalization.CultureInfo.InvariantCulture);
        if (type.IsGenericType)
            return List(type.GetGenericArguments()[0], full);
        var constructor = type.GetConstructors().MaxBy(made => made.GetParameters().Length)!;
        return constructor.Invoke([.. constructor.GetParameters().Select(field => Field(field, full))]);
    }

    private static object? Field(ParameterInfo field, bool full) =>
        full || new NullabilityInfoContext().Create(field).WriteState != NullabilityState.Nullable
            ? Made(Nullable.GetUnderlyingType(field.ParameterType) ?? field.ParameterType, full)
            : null;

    private static Array List(Type type, bool full)
    {
        var list = Array.CreateInstance(type, full ? 2 : 0);
        for (var i = 0; i < list.Length; i++)
            list.SetValue(Made(type, full), i);
        return list;
    }
}
