using ArticleTool.Annotating;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Records;
using ArticleTool.Tests.Annotating;

namespace ArticleTool.Catalyst.Tests;

/// <summary>The contract of every engine, on Catalyst where it is built in and on the double where it is not.</summary>
[Collection("double")]
public sealed class CatalystEngineTests : EngineContract
{
    private static readonly CatalystEngine Shared = CatalystEngine.Load(new EmbeddedEngine());

    protected override INlpEngine Engine => Shared;

    [Fact]
    public void The_engine_is_named_catalyst() => Shared.Identity.Name.ShouldBe("catalyst");

    [Fact]
    public void The_model_says_which_version_of_Catalyst_it_is() =>
        Shared.Identity.Model.ShouldStartWith($"Catalyst {Shared.Identity.Version} WikiNER+");
}
