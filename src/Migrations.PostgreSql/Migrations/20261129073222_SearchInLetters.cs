using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PickGo.Migrations.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class SearchInLetters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                table: "Venues",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "SearchVersion",
                table: "Venues",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AlterColumn<string>(
                name: "SearchText",
                table: "Posts",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(600)",
                oldMaxLength: 600);

            migrationBuilder.AddColumn<int>(
                name: "SearchVersion",
                table: "Posts",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "IX_PerformanceSessions_PerformanceTime",
                table: "PerformanceSessions",
                column: "PerformanceTime");

            // Where the extension is not installed, or may not be made, search reads the posts in their order: slower, and the same result.
            // Without a list of what is pending every search is as fast as the next.
            migrationBuilder.Sql(
                """
                DO $$
                BEGIN
                    CREATE EXTENSION IF NOT EXISTS pg_trgm;
                    CREATE INDEX "IX_Posts_SearchText" ON "Posts" USING gin ("SearchText" gin_trgm_ops) WITH (fastupdate = off);
                EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported OR undefined_object THEN
                    RAISE WARNING 'Search has no index: %', SQLERRM;
                END
                $$
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP INDEX IF EXISTS \"IX_Posts_SearchText\"");
            migrationBuilder.Sql("UPDATE \"Posts\" SET \"SearchText\" = left(\"SearchText\", 600)");

            migrationBuilder.DropIndex(
                name: "IX_PerformanceSessions_PerformanceTime",
                table: "PerformanceSessions");

            migrationBuilder.DropColumn(
                name: "SearchText",
                table: "Venues");

            migrationBuilder.DropColumn(
                name: "SearchVersion",
                table: "Venues");

            migrationBuilder.DropColumn(
                name: "SearchVersion",
                table: "Posts");

            migrationBuilder.AlterColumn<string>(
                name: "SearchText",
                table: "Posts",
                type: "character varying(600)",
                maxLength: 600,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(4000)",
                oldMaxLength: 4000);
        }
    }
}
